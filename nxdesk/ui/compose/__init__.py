"""Compose: the page where a message is written, and all that only this page needs, its preview above all."""
