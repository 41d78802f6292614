"""Reports on what a store holds."""
