"""WHO sends: an account, its store, and the vault that keeps its secrets."""
