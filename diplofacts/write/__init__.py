"""Facts become JSON, JSON Lines, CSV, TSV, Markdown, a table, Parquet or Arrow."""
