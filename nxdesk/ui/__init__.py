"""SEEN: the window. The only folder that knows Qt, and (in texts.py) the only words for people."""
