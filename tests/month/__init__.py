"""A month of a circle of twelve in four time zones, in seconds: the engine as it is, on a real database, by a clock that is moved."""
