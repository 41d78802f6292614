"""Facts become JSON, JSON Lines, CSV, TSV, Markdown or a table."""
