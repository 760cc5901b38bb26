"""The phrases of those norms that have many: `<norm>` beside `moderation.norms.<norm>`, which says what speaks against them."""
