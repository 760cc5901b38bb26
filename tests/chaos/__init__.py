"""The product shaken: faults by a seeded schedule, and then what the rooms' own histories say. Run with `python -m tests.chaos`."""
