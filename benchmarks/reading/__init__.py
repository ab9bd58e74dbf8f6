"""How fast the reader reads, and beside whom."""
