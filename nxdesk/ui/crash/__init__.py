"""What the window does when nxdesk itself makes a mistake."""
