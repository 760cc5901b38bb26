"""Files that people write (settings, agendas, crisis lines): read with every mistake told by file, line and remedy."""

from plugin.documents.problem import DocumentError, Problem
from plugin.documents.reading import read_document, read_text

__all__ = ["DocumentError", "Problem", "read_document", "read_text"]
