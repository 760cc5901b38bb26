"""A small world to see the keeper in: real homeservers on loopback, and people played by another client than ours."""
