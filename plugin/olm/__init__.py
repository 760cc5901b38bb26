"""End-to-end encryption: the one room of the product that knows nio and vodozemac. Others use `plugin.olm.machine.Crypto`.

`rows` and `store` keep ratchets in our own database, `ratchets` bends nio's Olm to that, `directory` knows people's devices,
`inbox` receives keys, `reader` opens room messages, `sealer` closes them, `upkeep` and `claims` talk to the homeserver, and
`cross_signing` vouches for our device.
"""
