"""Looking things up in an installation: what the almanac has, what goes out on a day."""
