"""SEEN: the window. The only folder that knows Qt, and (in texts/) the only words for people."""
