"""The place Accounts: who sends, and where the secrets are kept."""
