"""The do-not-contact list as people see it: who is on it, how one gets onto it and off it."""
