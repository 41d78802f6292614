"""Diplomatic facts from Vietnamese and English news."""

__version__ = "0.1.0"
