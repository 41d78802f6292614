"""A report page: articles with their facts in one HTML file that needs nothing else."""
