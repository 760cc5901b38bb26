"""Files that people write (settings, agendas, crisis lines): read with every mistake told by file, line and remedy."""

from plugin.documents.problem import DocumentError, Problem
from plugin.documents.reading import raw_document, read_document, read_text, read_values

__all__ = ["DocumentError", "Problem", "raw_document", "read_document", "read_text", "read_values"]
