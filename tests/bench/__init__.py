"""What a message costs: delays, processor time, bursts, growth and load, measured beside other bots on real homeservers.

Run `python -m tests.bench`; `docs/performance.md` says how the figures are taken and what they do not say.
"""
