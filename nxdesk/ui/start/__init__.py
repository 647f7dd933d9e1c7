"""The page that a new person sees first."""
