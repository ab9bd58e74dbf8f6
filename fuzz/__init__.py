"""Texts made by chance, to find what the tests forgot."""
