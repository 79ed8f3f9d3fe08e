"""The names of bodies in running speech."""

import pytest

from igfparse._speakers.bodies import read_body


@pytest.mark.parametrize(
    ("speech", "body"),
    [
        ("the Harbour Board and Odile", "Harbour Board"),
        ("UN DESA and the IGF", "UN DESA"),
        ("Board & Co.", "Board & Co"),
        ("EU-funded Board,", "EU-funded Board"),
        ("Harbour's Board", "Harbour's Board"),
        ("Article 19.", "Article 19"),
        ("5Rights.", "5Rights"),
        ("Kenya.", "Kenya"),
        ("Harbour Board, Norid", "Harbour Board"),
        ("Digital Rights Watch I'm", "Digital Rights Watch"),
        ("Board of the", "Board"),
        ("Harbour Board the sea council", "Harbour Board"),
        ("of the Board", "Board"),
        ("Board for the Sea", "Board for the Sea"),
        ("the Board on Tides for Kelp", "Board on Tides for Kelp"),
        ("the Internet Society of Kenya", "Internet Society of Kenya"),
        ("the Government of India", "Government of India"),
        ("the African Union Commission that", "African Union Commission"),
        ("the government of the Netherlands", "government of the Netherlands"),
        ("the foreign affairs department of Chile", "foreign affairs department of Chile"),
        ("the very small foreign affairs department", None),
        ("the global commission on the stability of tides", "global commission on the stability of tides"),
        ("Center for Lighthouses.", "Center for Lighthouses"),
        ("Secretariat for the Board.", "Board"),
        ("policy at the Board of Trade", "Board of Trade"),
        ("the policy team for Norid", "Norid"),
        ("the ministry of culture and sport", "ministry of culture"),
        ("the Ministry of Culture and Sport here", "Ministry of Culture and Sport"),
        ("I work", None),
        ("the", None),
        ("government", None),
        ("academia", None),
        ("the technical community", None),
        ("a small company called Norid", None),
        ("Board" + " Sea" * 12, "Board" + " Sea" * 12),
        ("", None),
    ],
)
def test_bodies(speech: str, body: str | None) -> None:
    """Capitalised words and nouns such as ministry, with small words between them, up to the end of the name."""
    text = f"from {speech}"
    span = read_body(text, 4)

    assert body == (span.of(text) if span is not None else None)
