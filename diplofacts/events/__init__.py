"""One event from many reports."""
