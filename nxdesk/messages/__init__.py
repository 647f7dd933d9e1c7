"""WHAT is sent: the six kinds of message, their checks, their look, their parts, their file."""
