"""Languages by their codes (BCP 47: `pt`, `pt-BR`)."""


def base(language: str) -> str:
    """The code without its region, in small letters: how a language is spoken where makes no difference to the keeper."""
    return language.strip().replace("_", "-").partition("-")[0].lower()
