"""Articles come and go; the store follows: new facts are found, old ones withdrawn."""
