"""What a phrase means by itself: rules, their grammar, and the values they make."""
