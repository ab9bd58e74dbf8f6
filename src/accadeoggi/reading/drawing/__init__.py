"""A text and its timeline as a page and as a picture."""
