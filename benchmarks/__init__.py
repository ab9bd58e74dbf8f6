"""Measurements; nothing in here is shipped."""
