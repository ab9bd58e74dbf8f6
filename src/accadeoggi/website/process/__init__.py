"""The process tree of `accadeoggi up`: a supervisor, the web server and the worker."""
