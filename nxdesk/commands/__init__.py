"""The command line: one file a command, the same core as the window."""
