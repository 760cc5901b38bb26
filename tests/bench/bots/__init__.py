"""The other bots: the least that could work, and maubot."""
