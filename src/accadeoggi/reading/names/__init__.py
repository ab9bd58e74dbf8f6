"""People, places and events of the almanac, found by their names."""
