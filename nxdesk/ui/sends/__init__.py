"""The Sends place of the window: the list of all sends, the page of one, and the send that runs now."""
