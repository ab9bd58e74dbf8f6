"""Sentences, clauses, and the timeline of what they say."""
