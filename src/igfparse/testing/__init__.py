"""
Hypothesis strategies for transcripts: for tests of programs that use igfparse.

They need the extra ``testing``. Each draws a text together with what it holds,
so that a test can demand that back; nothing in them calls the parser.
"""

from igfparse._extras import load

load("hypothesis", "testing")

from ._conversations import Conversation, Said, conversations  # noqa: E402 - behind the check that it can be imported
from ._headers import PrintedHeader, headers  # noqa: E402
from ._hostile import any_texts, damaged_transcripts, hostile_texts  # noqa: E402
from ._names import labels, people, roles  # noqa: E402
from ._speech import PrintedNote, notes, paragraphs  # noqa: E402
from ._transcripts import PrintedTranscript, PrintedTurn, transcripts  # noqa: E402

__all__ = [
    "Conversation",
    "PrintedHeader",
    "PrintedNote",
    "PrintedTranscript",
    "PrintedTurn",
    "Said",
    "any_texts",
    "conversations",
    "damaged_transcripts",
    "headers",
    "hostile_texts",
    "labels",
    "notes",
    "paragraphs",
    "people",
    "roles",
    "transcripts",
]
