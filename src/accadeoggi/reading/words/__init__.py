"""The words of a text, and what a language knows of them."""
