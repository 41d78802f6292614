"""Files, folders and standard input become Documents."""
