"""TO WHOM: from a file or pasted text to a list of numbers kept, repeated, rejected with a reason."""
