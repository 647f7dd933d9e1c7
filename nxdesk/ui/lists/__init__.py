"""The place Lists: the file of numbers, how it is read, and what became of each row."""
