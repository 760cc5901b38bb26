"""Every sentence members read, as Fluent files: `<language>.<part>.ftl`. They are rendered in `plugin.words`."""
