"""MEMORY: every send, request and recipient, and what became of them. The only SQL of the program."""
