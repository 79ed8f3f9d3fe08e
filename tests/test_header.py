"""Headers of the years 2006 to 2025, invented in their forms."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse._header.dates import read_date, read_range
from igfparse._times import read_time

_REST = (
    "Although it is largely accurate, in some cases it may be incomplete or inaccurate due to inaudible passages or "
    "transcription errors. It is posted as an aid to understanding the proceedings at the event, but should not be "
    "treated as an authoritative record."
)


def _disclaimer(event: str) -> str:
    return f"The following are the outputs of the real-time captioning taken during {event} {_REST}"


def _meeting(text: str) -> dict[str, Any]:
    plain = igfparse.parse(text + "\n\n>> ANA LIMA: We begin.").to_dict()["header"]["meeting"]
    return {key: value for key, value in plain.items() if value not in (None, []) and key != "name"}


def _session(text: str) -> dict[str, Any]:
    plain = igfparse.parse(text + "\n\n>> ANA LIMA: We begin.").to_dict()["header"]["session"]
    return {key: value for key, value in plain.items() if value is not None and key != "title_line"}


@pytest.mark.parametrize(
    ("event", "meeting"),
    [
        (
            "the Fourteenth Annual Meeting of the Internet Governance Forum (IGF) in Berlin, Germany, from 25 to 29 November 2019.",
            {
                "ordinal": 14,
                "year": 2019,
                "city": "Berlin",
                "country": "Germany",
                "start_date": "2019-11-25",
                "end_date": "2019-11-29",
            },
        ),
        (
            "the Eleventh Annual Meeting of the Internet Governance Forum (IGF) in Jalisco, Mexico, from 5 to 9 December 2016.",
            {
                "ordinal": 11,
                "year": 2016,
                "region": "Jalisco",
                "country": "Mexico",
                "start_date": "2016-12-05",
                "end_date": "2016-12-09",
            },
        ),
        (
            "the virtual Fifteenth Annual Meeting of the Internet Governance Forum (IGF), from 2 to 17 November 2020.",
            {"ordinal": 15, "year": 2020, "start_date": "2020-11-02", "end_date": "2020-11-17"},
        ),
        (
            "the Eigth Meeting of the IGF, in Bali, Indonesia.",
            {"ordinal": 8, "city": "Bali", "country": "Indonesia"},
        ),
        ("the The 2nd Meeting of the IGF.", {"ordinal": 2}),
        ("The Inaugural Meeting of the IGF, in Athens.", {"ordinal": 1, "city": "Athens"}),
        (
            "the Seventh Meeting of the IGF, in Baku, Azerbaijan",
            {"ordinal": 7, "city": "Baku", "country": "Azerbaijan"},
        ),
        ("the IGF 2014 Istanbul, Turkey, meetings.", {"year": 2014, "city": "Istanbul", "country": "Turkey"}),
        (
            "the IGF 2018 First Open Consultations and MAG Meeting in Geneva, Switzerland, from 20 to 22 March 2018.",
            {
                "year": 2018,
                "city": "Geneva",
                "country": "Switzerland",
                "start_date": "2018-03-20",
                "end_date": "2018-03-22",
            },
        ),
        ("an IGF virtual call.", {}),
        ("the 2014 IGF.", {"year": 2014}),
        ("the December 2014 IGF.", {"year": 2014}),
        ("IGF 2017.", {"year": 2017}),
        ("the IGF, in ILO Geneva.", {"city": "Geneva"}),
        ("the IGF, in Rio de Janeiro, Brazil.", {"city": "Rio de Janeiro", "country": "Brazil"}),
        ("the IGF, in GENEVA, SWITZERLAND.", {"city": "Geneva", "country": "Switzerland"}),
        ("the IGF, in Kenya.", {"country": "Kenya"}),
        ("the Open Consultations of the IGF, in Geneva.", {"city": "Geneva"}),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_the_disclaimer_says_of_the_meeting(event: str, meeting: dict[str, Any], *, wrapped: bool) -> None:
    """Ordinal, place and dates come from the disclaimer, also where it is hard-wrapped."""
    text = _disclaimer(event)

    assert meeting == _meeting(text.replace(" ", "\n") if wrapped else text)


@pytest.mark.parametrize(
    ("line", "session"),
    [
        (
            "IGF 2016 - Day 2 - Room 10 - OF21: COASTAL",
            {"title": "COASTAL", "type": "Open Forum", "code": "OF21", "day": 2, "room": "Room 10"},
        ),
        (
            "IGF 2016 - Day 3 - Room 6 - WS127 - Naming names: a dispute",
            {
                "title": "Naming names: a dispute",
                "type": "Workshop",
                "code": "WS127",
                "day": 3,
                "room": "Room 6",
            },
        ),
        (
            "IGF 2017 - Day 1 - Room XXI - WS37 Bridging Divides: ICT and Islands",
            {
                "title": "Bridging Divides: ICT and Islands",
                "type": "Workshop",
                "code": "WS37",
                "day": 1,
                "room": "Room XXI",
            },
        ),
        (
            "IGF 2017 - Day 2 - Room XVII Plenary - High Level Thematic Session 'Trust'",
            {
                "title": "High Level Thematic Session 'Trust'",
                "type": "High-Level Session",
                "day": 2,
                "room": "Room XVII Plenary",
            },
        ),
        (
            "IGF 2018 - Day 3 - Salle XII - BPF Cyberharbours",
            {"title": "BPF Cyberharbours", "type": "Best Practice Forum", "day": 3, "room": "Salle XII"},
        ),
        (
            "IGF 2018 - Day 3 - Salle I - CLOSING CEREMONY",
            {"title": "CLOSING CEREMONY", "type": "Closing Ceremony", "day": 3, "room": "Salle I"},
        ),
        (
            "IGF 2019 – Day 2 – Estrel Saal C – BPF Harbours - Exploring ways",
            {
                "title": "BPF Harbours - Exploring ways",
                "type": "Best Practice Forum",
                "day": 2,
                "room": "Estrel Saal C",
            },
        ),
        (
            "IGF 2019 – Day 0 – Saal Europa – Pre-Event #22 Promise Of Tides",
            {
                "title": "Promise Of Tides",
                "type": "Pre-Event",
                "code": "Pre-Event #22",
                "day": 0,
                "room": "Saal Europa",
            },
        ),
        (
            "IGF 2019 – Day 3 – Convention Hall II – DC – Joint Efforts",
            {"title": "Joint Efforts", "type": "Dynamic Coalition", "day": 3, "room": "Convention Hall II"},
        ),
        (
            "IGF 2020 – Day 10 – NRI Main Session: Role of Islands",
            {"title": "Role of Islands", "type": "Main Session", "day": 10},
        ),
        (
            "IGF 2021 – Day 1 – WS #133 Delivering tides",
            {"title": "Delivering tides", "type": "Workshop", "code": "WS #133", "day": 1},
        ),
        (
            'IGF 2022 Day 1 Open Forum #48 Harbour Society Open Forum "Tides" – RAW',
            {
                "title": 'Harbour Society Open Forum "Tides"',
                "type": "Open Forum",
                "code": "Open Forum #48",
                "day": 1,
            },
        ),
        (
            "IGF 2022 Day 4 DC-PAL Towards Tides",
            {"title": "Towards Tides", "type": "Dynamic Coalition", "code": "DC-PAL", "day": 4},
        ),
        (
            "IGF 2024 - Day 3 - Workshop Room 10 - 20 years of tides.rtf",
            {"title": "20 years of tides", "day": 3, "room": "Workshop Room 10"},
        ),
        (
            "IGF 2025 - Day 00 -Plenary Hall - Welcome To Norway Raw",
            {"title": "Welcome To Norway", "day": 0, "room": "Plenary Hall"},
        ),
        (
            "FINISHED - 2014 09 04 - Main Session - Evolution of Tides- Main Room",
            {
                "title": "Evolution of Tides",
                "type": "Main Session",
                "room": "Main Room",
                "date": "2014-09-04",
            },
        ),
        (
            "2015 11 11 BPF Online Tides Workshop Room 6 FINISHED",
            {
                "title": "BPF Online Tides",
                "type": "Best Practice Forum",
                "room": "Workshop Room 6",
                "date": "2015-11-11",
            },
        ),
        (
            "IGF 2018 First Open Consultations and MAG Meeting Day 1 Afternoon",
            {"title": "First Open Consultations and MAG Meeting", "type": "Open Consultations", "day": 1},
        ),
    ],
)
def test_title_lines_by_year(line: str, session: dict[str, Any]) -> None:
    """Day, room, type, code and title are taken from the title lines of 2014 to 2025."""
    text = line + "\n\n" + _disclaimer("an IGF virtual call.")

    assert session == _session(text)
    assert line == igfparse.parse(text).header.session.title_line


def test_a_captioners_block() -> None:
    """Event, place, date, code and time on lines of their own (2010)."""
    text = (
        "Privacy and Harbours\nIGF 2010\nVILNIUS, LITHUANIA\n15 SEPTEMBER 10\nSESSION 82\n1630\n****\n"
        f"Note: {_disclaimer('Fifth Meeting of the IGF, in Vilnius.')}\n****"
    )

    assert {
        "title": "Privacy and Harbours",
        "code": "SESSION 82",
        "type": "Workshop",
        "date": "2010-09-15",
        "start_time": "16:30",
    } == (_session(text))
    assert {"ordinal": 5, "year": 2010, "city": "Vilnius", "country": "Lithuania"} == _meeting(text)


@pytest.mark.parametrize(
    ("header", "meeting", "session"),
    [
        (
            "Tides and Trust\n14 September 2010 - A Workshop on Openness for All in Vilnius, Lithuania\nIGF 2010 \n"
            "Note: The following is the output of the real-time captioning taken during Fifth Meeting of the IGF, in Vilnius. ",
            {"ordinal": 5, "year": 2010, "city": "Vilnius", "country": "Lithuania"},
            {"title": "Tides and Trust", "type": "Workshop", "date": "2010-09-14"},
        ),
        (
            "Internet Governance Forum Open Consultations 3 September 2007 Geneva, Switzerland Note: The following is the "
            "output of the real-time captioning taken during the 3 September Open Consultations. ",
            {"year": 2007, "city": "Geneva", "country": "Switzerland"},
            {
                "title": "Internet Governance Forum Open Consultations",
                "type": "Open Consultations",
                "date": "2007-09-03",
            },
        ),
        (
            "SEVENTH ANNUAL INTERNET GOVERNANCE FORUM BAKU, AZERBAIJAN TIDES FOR ALL OF US 8 NOVEMBER 2012 14:30 WS 138 "
            "INTERNET AND ISLANDS: SHARED VALUES *** This text is being provided in a rough draft format. ",
            {"ordinal": 7, "year": 2012, "city": "Baku", "country": "Azerbaijan"},
            {
                "title": "INTERNET AND ISLANDS: SHARED VALUES",
                "type": "Workshop",
                "code": "WS 138",
                "date": "2012-11-08",
                "start_time": "14:30",
            },
        ),
        (
            "Internet Governance Forum OPEN consultations Geneva 26 February 2008\nNote: The following is the output of the "
            "real-time captioning taken during the Open Consultations of 26 February 2008.",
            {"year": 2008, "city": "Geneva"},
            {
                "title": "Internet Governance Forum OPEN consultations",
                "type": "Open Consultations",
                "date": "2008-02-26",
            },
        ),
        (
            "DC: Tides and rights\nSixth Annual Meeting of the Internet Governance Forum\n27 -30 September 2011\n"
            "United Nations Office in Nairobi, Nairobi, Kenya\nSeptember 27, 2011 - 11:00AM\n***\n"
            "The following is the output of the real-time captioning taken during the Sixth Meeting of the IGF, in Nairobi, "
            "Kenya. ",
            {
                "ordinal": 6,
                "year": 2011,
                "city": "Nairobi",
                "country": "Kenya",
                "start_date": "2011-09-27",
                "end_date": "2011-09-30",
            },
            {"title": "Tides and rights", "type": "Dynamic Coalition", "date": "2011-09-27", "start_time": "11:00"},
        ),
        (
            "EIGHTH INTERNET GOVERNANCE FORUM\nBALI\n24 OCTOBER 2013\n4:30 BALI\nWS 31\n"
            "The following is the output of the real-time captioning taken during the Eigth Meeting of the IGF. ",
            {"ordinal": 8, "year": 2013, "city": "Bali"},
            {"type": "Workshop", "code": "WS 31", "date": "2013-10-24"},
        ),
        (
            "22 June 2022 | 18:00 - 18:30 CEST | Harbour Main Auditorium\nWrap-up\n"
            "This text, document, or file is based on live transcription. ",
            {"year": 2022},
            {"title": "Wrap-up", "date": "2022-06-22", "start_time": "18:00", "room": "Harbour Main Auditorium"},
        ),
    ],
)
def test_headers_of_other_years_and_sister_events(
    header: str, meeting: dict[str, Any], session: dict[str, Any]
) -> None:
    """Bylines, pages without line ends, captioners' blocks, places for zones, a wiki's fields."""
    assert meeting == _meeting(header + _REST)
    assert session == _session(header + _REST)


@pytest.mark.parametrize(
    ("header", "session"),
    [
        (
            "IGF 2022 Second Open Consultations and MAG Meeting - Day 1- Morning",
            {"type": "Open Consultations", "day": 1},
        ),
        (
            "RIPE 83\n.\nTides session\n.\n22 November 2021\n.\n10:30 a.m. (UTC + 1)\n.",
            {"date": "2021-11-22", "start_time": "10:30"},
        ),
        (
            "IGF OPEN MEETING\nGENEVA, SWITZERLAND\nSEPTEMBER 17, 2009\n********",
            {"title": "IGF OPEN MEETING", "date": "2009-09-17"},
        ),
    ],
)
def test_headers_without_disclaimer(header: str, session: dict[str, Any]) -> None:
    """Short lines with a date, a day or the event's year are a header by themselves."""
    text = header + "\n\nHere we go, all of you!"

    assert session.items() <= _session(text).items()
    assert len(header) == igfparse.parse(text).header.span.end


def test_cart_wording_names_no_meeting() -> None:
    """The disclaimer of the CART providers is found, and says nothing of the meeting."""
    text = (
        "OCTOBER 24, 2013\n2:30 P.M.\n* * *\nThis text is being provided in a rough draft format. Communication Access Realtime "
        "Translation (CART) is provided in order to facilitate communication accessibility and may not be a totally verbatim "
        "record of the proceedings.\n* * *"
    )
    header = igfparse.parse(text + "\n\n>> ANA LIMA: We begin.").header
    bare = igfparse.parse(text[text.index("This text") :] + "\n\n>> ANA LIMA: We begin.").header

    assert None is not bare.disclaimer
    assert header.disclaimer is not None
    assert "cart" == header.disclaimer.kind
    assert None is header.meeting.name
    assert dt.date(2013, 10, 24) == header.session.date
    assert dt.time(14, 30) == header.session.start_time


def test_lines_behind_the_disclaimer() -> None:
    """Date, subtitle and separators may stand behind the disclaimer."""
    text = (
        _disclaimer("the Sixth Meeting of the IGF, in Nairobi, Kenya.")
        + "\n - Summing Up -\n 28 September 2011\n***\n\n>> We begin."
    )
    transcript = igfparse.parse(text)

    assert dt.date(2011, 9, 28) == transcript.header.session.date
    assert text.index("\n\n>>") == transcript.header.span.end
    assert 1 == len(transcript.turns)


_FOURTEEN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("- Summing Up -", True),
        ("– Summing Up –", True),
        (f"- {_FOURTEEN} -", True),
        (f"- {_FOURTEEN} fifteen -", False),
        (_FOURTEEN.upper(), True),
        (f"{_FOURTEEN} FIFTEEN".upper(), False),
        ("WELCOME", False),
        ("WELCOME ALL", True),
        ("Welcome all", False),
        ("HARBOURS, TIDES AND ALL.", False),
        ("HARBOURS AND TIDES?", False),
        ("Tides of 2014", True),
        ("Tides of 2014.", False),
        ("(Music of 2014)", False),
        ("[Music of 2014]", False),
        ("Day 2 Afternoon", True),
        ("12:30", True),
        ("WS 138", True),
        ("Geneva", True),
        ("Geneva and we", True),
        ("Harbour and we", False),
        ("Nairobi, Kenya", True),
        ("Kelpton, Harbour", False),
        ("14 September 2010 - A Workshop on Openness in Vilnius, Lithuania", True),
        ("14 September 2010 - and so we begin, all of you,", False),
        ("IGF OPEN MEETING", True),
        ("22 June 2022 | 18:00 | Hall", True),
        ("From 25 to 29 November 2019, Berlin, Germany", True),
        ("25 to 29 November 2019 and so on it goes,", False),
        ("Page 4", True),
        ("* * *", True),
        ("* * * a", False),
    ],
)
def test_headings_behind_the_disclaimer(line: str, *, is_heading: bool) -> None:
    """Separators, metadata and short lines that look like titles are told from speech."""
    disclaimer = _disclaimer("an IGF virtual call.")
    header = igfparse.parse(f"{disclaimer}\n{line}\n\n>> ANA LIMA: We begin.").header

    assert len(disclaimer) + is_heading * (1 + len(line)) == header.span.end


@pytest.mark.parametrize(
    ("lines", "session"),
    [
        ("IGF 2016 Day 2 Room 10 OF21: COASTAL", {"title": "COASTAL", "type": "Open Forum", "code": "OF21", "day": 2, "room": "Room 10"}),
        ("IGF 2016 Room 10 OF21: COASTAL", {"title": "Room 10 OF21: COASTAL"}),
        ("Room 10 and its friends", {"title": "Room 10 and its friends"}),
        ("2015 11 11 Tides Hall B", {"title": "Tides", "room": "Hall B", "date": "2015-11-11"}),
        ("Tides Hall B", {"title": "Tides Hall B"}),
        ("Tides on Day 2 of the year", {"title": "Tides on Day 2 of the year"}),
        ("Tides and Trust\nDay 3", {"title": "Tides and Trust", "day": 3}),
        ("Tides and Trust\nDay 3\nDay 4", {"title": "Tides and Trust", "day": 3}),
        ("Tides and Trust\n14 May 2010\n15 May 2010", {"title": "Tides and Trust", "date": "2010-05-14"}),
        ("Tides and Trust\n10:30\n11:30", {"title": "Tides and Trust", "start_time": "10:30"}),
        ("Tides and Trust\n00:00\n11:30", {"title": "Tides and Trust", "start_time": "00:00"}),
        ("Tides and Trust\nDay 0\nDay 1", {"title": "Tides and Trust", "day": 0}),
        ("Tides and Trust\nWS 4\nWS 5", {"title": "Tides and Trust", "code": "WS 4", "type": "Workshop"}),
        ("Tides and Trust\nWorkshop\nMain Session", {"title": "Tides and Trust", "type": "Workshop"}),
        ("Tides and Trust\n2014", {"title": "Tides and Trust"}),
        ("Tides and Trust\nRoom 6", {"title": "Tides and Trust"}),
        ("25 to 29 November 2019 - Kelpton, Germany\nTides", {"title": "Tides"}),
        ("Geneva\nTides", {"title": "Tides"}),
        (
            "Tides\n10 May 2022 | 10:00 | Room 6 | WS 4",
            {"title": "Tides", "type": "Workshop", "code": "WS 4", "room": "Room 6", "date": "2022-05-10", "start_time": "10:00"},
        ),
    ],
)  # fmt: skip
def test_lines_around_the_title(lines: str, session: dict[str, Any]) -> None:
    """Each line, or field of it, gives one thing; the first that does counts."""
    assert session == _session(f"{lines}\n\n{_disclaimer('an IGF virtual call.')}")


def test_speech_before_the_first_marker_is_no_header() -> None:
    """What is said before the first marker is a turn without marker."""
    transcript = igfparse.parse(
        _disclaimer("an IGF virtual call.") + "\n\nHere we go, all of you.\n\n>> ANA LIMA: Yes."
    )

    assert [None, ">>"] == [turn.marker for turn in transcript.turns]
    assert "Here we go, all of you." == transcript.turns[0].text


@pytest.mark.parametrize("text", ["", " \n", ">> ANA LIMA: We begin.", "We begin. All is well."])
def test_a_missing_header_is_normal(text: str) -> None:
    """Without header every field is None, and its span is empty."""
    assert igfparse.Header() == igfparse.parse(text).header


@given(
    st.dates(dt.date(2001, 1, 1), dt.date(2049, 12, 31)),
    st.integers(1, 20),
    st.sampled_from(["to", "-", " -", "–", "until"]),
)
def test_ranges_of_dates(first: dt.date, length: int, dash: str) -> None:
    """Ranges within a month, over its end and over the year's end are read."""
    last = first + dt.timedelta(length)
    month = "" if first.month == last.month else f" {first:%B}"
    year = "" if first.year == last.year else f" {first.year}"
    found = read_range(f"held from {first.day}{month}{year} {dash} {last.day} {last:%B %Y}.")

    assert found is not None
    assert (first, last) == (found.first, found.last)


@given(
    st.dates(dt.date(1980, 1, 1), dt.date(2049, 12, 31)),
    st.sampled_from(
        [
            "{0.day} {0:%B} {0.year}",
            "{0:%B} {0.day}, {0.year}",
            "{0:%A}, {0:%d} {0:%b} {0.year}",
            "{0:%Y %m %d}",
            "{0.day}th {0:%B}, {0.year}",
        ]
    ),
)
def test_dates(date: dt.date, form: str) -> None:
    """Day first, month first, with weekday, in numbers."""
    assert date == read_date("at noon " + form.format(date) + " in town")[0]


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("14 September 10", dt.date(2010, 9, 14)),
        ("Tuesday, 15 may 2012", dt.date(2012, 5, 15)),
        ("31 February 2019", None),
        ("2018", None),
        ("12 of us", None),
    ],
)
def test_odd_dates(printed: str, date: dt.date | None) -> None:
    """Years of two digits are read; nothing is filled in from today's date."""
    assert date == read_date(printed)[0]


@pytest.mark.parametrize(
    ("printed", "time", "impossible"),
    [
        ("1037", dt.time(10, 37), False),
        ("09:30AM", dt.time(9, 30), False),
        ("14:30PM", dt.time(14, 30), True),
        ("9:00 A.M", dt.time(9, 0), False),
        ("2:30 P.M.", dt.time(14, 30), False),
        ("12:15 a.m.", dt.time(0, 15), False),
        ("12 noon", dt.time(12, 0), False),
        ("4 p.m.", dt.time(16, 0), False),
        ("2575", None, False),
        ("at ten", None, False),
    ],
)
def test_times(printed: str, time: dt.time | None, *, impossible: bool) -> None:
    """Military and impossible times are read as what they mean."""
    assert (time, impossible) == read_time(printed)


def test_what_the_web_site_adds_is_in_no_part() -> None:
    """Menus and notices around the text are in neither header nor turns, but in the regions."""
    above = "Welcome to the United Nations | Department\nDeprecated: Function x() is deprecated in /srv/x.inc\nHome > Documents > Tides\n\n"
    below = "\n\nContact Information\nUnited Nations\nSome Street 1"
    core = "IGF 2019 - Day 1 - Room 4 - Tides\n\n" + _disclaimer("an IGF virtual call.") + "\n\n>> ANA LIMA: We close."
    transcript = igfparse.parse(above + core + below)

    assert "Tides" == transcript.header.session.title
    assert len(above) == transcript.header.span.start
    assert "We close." == transcript.turns[-1].text
    assert [above, below] == [span.of(transcript.text) for span in transcript.regions()][
        :: len(list(transcript.regions())) - 1
    ]


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("from 28 December to 2 January 2020", dt.date(2019, 12, 28), dt.date(2020, 1, 2)),
        ("from 28 December 2019 to 2 January 2020", dt.date(2019, 12, 28), dt.date(2020, 1, 2)),
        ("November 25-29, 2019", dt.date(2019, 11, 25), dt.date(2019, 11, 29)),
        ("November 28 - December 2, 2022", dt.date(2022, 11, 28), dt.date(2022, 12, 2)),
        ("from 28 November to 2 December 2022", dt.date(2022, 11, 28), dt.date(2022, 12, 2)),
    ],
)
def test_ranges_over_months_and_years(printed: str, first: dt.date, last: dt.date) -> None:
    """A year that is printed once is that of the last day."""
    found = read_range(printed)

    assert found is not None
    assert (first, last) == (found.first, found.last)


@pytest.mark.parametrize(
    "printed", ["from 5 to 3 March 2019", "from 30 to 31 February 2019", "from 1 May 2020 to 2 May 2019"]
)
def test_ranges_that_no_calendar_has(printed: str) -> None:
    """Nothing is made of them."""
    assert None is read_range(printed)


_OPENING = "The following are the outputs of the real-time captioning taken during the Fourteenth Annual Meeting of the IGF in Berlin"


@pytest.mark.parametrize(
    ("behind", "disclaimer"),
    [
        (" >> ANA LIMA: This is the authoritative record.", _OPENING),
        ("\n>> ANA LIMA: This is the authoritative record.", _OPENING),
        ("\nHARBOURS OF TRUST\n\n>> ANA LIMA: Yes.", _OPENING),
        (". It is an authoritative record. \n\n>> ANA LIMA: Yes.", f"{_OPENING}. It is an authoritative record."),
        ("", _OPENING),
    ],
)
def test_a_disclaimer_that_is_cut_off(behind: str, disclaimer: str) -> None:
    """It ends where its wording does, else with its line, never behind a change of floor."""
    text = _OPENING + behind
    header = igfparse.parse(text).header

    assert header.disclaimer is not None
    assert disclaimer == header.disclaimer.span.of(text)
    assert (14, "Berlin") == (header.meeting.ordinal, header.meeting.city)


@pytest.mark.parametrize(("day", "city"), [(24, None), (25, "Berlin"), (29, "Berlin"), (30, None)])
def test_the_day_of_a_session_tells_its_meeting(day: int, city: str | None) -> None:
    """On request; from the first day of a meeting to the last."""
    text = (
        f"{day} November 2019\nWORKSHOP 5\nHARBOURS OF TRUST\n\nThe following are the outputs of the captioning taken during an "
        "IGF intervention. It should not be treated as an authoritative record.\n\n>> ANA LIMA: Yes."
    )

    assert city == igfparse.parse(text, fill=True).header.meeting.city
