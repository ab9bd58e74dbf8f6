"""Bringing the almanac up to date from open sources; what an editor has written stays."""
