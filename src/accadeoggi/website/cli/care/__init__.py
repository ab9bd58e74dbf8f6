"""Looking after an installation: whether all is well, keeping a copy, bringing it back."""
