"""What nxdesk is: its versions, its licences, and what support needs to know."""
