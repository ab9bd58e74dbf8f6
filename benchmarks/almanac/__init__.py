"""How fast the almanac proposes what to write about, however much it holds."""
