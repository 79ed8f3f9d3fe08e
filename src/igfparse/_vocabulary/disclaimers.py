"""
How the disclaimers begin and end.

Single spaces stand for any white space: pages wrap them anywhere.
"""

from typing import Final

#: Words between a sentence's start and what the captioning was taken of. IGF, 2006-.
IGF_OPENINGS: Final = (
    "the following is the output",
    "the following are the outputs",
    "the following are the output",
    "the following is the outputs",
    "this is the output",
    "this is the the output",
    "the file is the roughly edited output",
)

#: CART providers' openings. IGF to 2013, EuroDIG, ITU, national IGFs.
CART_OPENINGS: Final = (
    "this text is being provided in a",
    "this is being provided in a",
    "this text, document, or file is",
    "this text, document or file is",
    "communication access realtime translation (cart)",
)

#: Sister organisations' openings: ICANN, APNIC, ARIN.
TRANSCRIPTION_OPENINGS: Final = (
    "although the transcription is largely accurate",
    "the following is the output of transcribing",
    "the following is the output resulting from transcribing",
    "this transcript may contain errors",
    "while every effort is made to capture",
)

#: Last words of the disclaimers; the farthest one within reach ends it.
ENDINGS: Final = (
    "authoritative record",
    "authoritative representation of discussion at the meeting",
    "event or action resulting from the transcripts",
    "verbatim record of the proceedings",
    "violate copyright law",
)
