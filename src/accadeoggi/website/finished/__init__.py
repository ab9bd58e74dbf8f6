"""Finished pages: the store behind the site, what drops them, and what makes them beforehand."""
