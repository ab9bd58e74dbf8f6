"""What happens before the first page can be served: database, almanac, publication, account."""
