"""The pages, one module each; see `plugin.desk.page`."""
