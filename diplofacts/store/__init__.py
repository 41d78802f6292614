"""The store: articles, their facts and their problems in one SQLite file, and questions to it."""
