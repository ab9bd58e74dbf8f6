"""Commands that read texts: neither Django nor an installation is needed."""
