"""Help that is shipped with the program: the guide, every code explained, shortcuts, licences, About."""
