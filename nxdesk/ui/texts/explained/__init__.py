"""What happened, for each code that a person can meet: what it is, what it means for the people on the list,
what nxdesk does by itself, and what to do. Nothing here is shown; ui/help shows it.
"""
