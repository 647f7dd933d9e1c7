"""THROUGH what: the Super Message API of NXCloud, and a practice gateway that behaves like it."""
