"""Compiles the collected tables of facts into the compact files that the package ships."""
