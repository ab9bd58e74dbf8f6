"""How fast finished pages go out, beside a static file and beside other publishing systems."""
