"""HOW: the plan of requests, what an answer means, and the loop that sends."""
