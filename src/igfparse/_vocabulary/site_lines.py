"""What web sites print around a transcript, in copies saved as text."""

from typing import Final

#: How lines above the header begin: menus, warnings of the server, notices.
ABOVE: Final = (
    "+ all categories",
    "also available in:",
    "article index",
    "category:",
    "daily archives",
    "date post:",
    "deprecated: ",
    "download:",
    "from eurodig wiki",
    "from igf-usa wiki",
    "full session transcript",
    "home >",
    "jump to",
    "notice: undefined",
    "schedule",
    "session transcript",
    "share this document",
    "skip to",
    "this is now a legacy site",
    "upload:",
    "view:",
    "warning: ",
    "welcome to the united nations",
    "you are here",
)

#: Whole lines below the transcript; the first of them ends it.
BELOW: Final = frozenset(
    {
        "add new comment",
        "contact information",
        "contact us",
        "document author",
        "igf secretariat",
        "log in to post comments",
        "related documents",
        "secretariat of the internet governance forum (igf)",
        "share this",
    }
)
