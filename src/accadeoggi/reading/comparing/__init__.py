"""Two versions of a text: their dates side by side."""
