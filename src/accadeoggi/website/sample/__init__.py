"""The sample publication: true articles to try everything with."""
