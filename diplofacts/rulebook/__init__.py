"""Rule files of a user: read, checked as a whole, and made into a book."""
