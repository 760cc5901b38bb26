"""What languages share: how phrases become rules, and guards whose words each language brings."""
