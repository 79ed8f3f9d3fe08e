"""The report in a real browser."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import igfparse
from igfparse.export import write

HOSTILE = (
    ">> ANA LIMA: <script>window.struck = 1</script> <img src=x onerror='window.struck = 1'> & \N{GREEK SMALL LETTER PI}\n\n"
    ">> [x](javascript:window.struck=1): http://127.0.0.1:1/x </section></script><!-- (Laughter <b>)"
)


@pytest.fixture(scope="session")
def browser(owner: Callable[[str], Any]) -> Iterator[Any]:
    """Return Chromium, or skip."""
    playwright = owner("playwright.sync_api")
    path = shutil.which("chromium")
    if path is None:
        owner("chromium")
    with playwright.sync_playwright() as running:
        started = running.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Return a function that opens the report of transcripts and fails on errors and on any use of the network."""
    faults: list[str] = []
    contexts = []

    def show(*transcripts: igfparse.Transcript, **options: Any) -> Any:
        target = tmp_path / "report.html"
        write(transcripts[0] if len(transcripts) == 1 else transcripts, target, "html", force=True)
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: faults.extend([request.url] * (not request.url.startswith("file:"))))
        page.goto(target.as_uri())
        return page

    yield show
    for context in contexts:
        context.close()
    assert [] == faults


@pytest.fixture
def transcript(example: Path) -> igfparse.Transcript:
    """Return the example's transcript."""
    return igfparse.read(example)


def test_it_shows_all(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """Title, every turn with its text and anchor, every note, a strip and a bar for everybody."""
    page = show(transcript)

    assert "Harbours of Trust: Who Keeps the Lights On?" == page.title()
    shown = page.locator("main").inner_text()
    for turn in transcript.turns:
        section = page.locator(f'[id="{turn.id}"]')
        assert all(paragraph.text in section.inner_text() for paragraph in turn.paragraphs)
    assert all(note.text in shown for note in transcript.notes)
    assert all(speaker.name in shown for speaker in transcript.speakers)
    shares = transcript.stats().speakers
    assert len(shares) == page.locator(".floor svg").count() == page.locator(".bar").count()
    assert len(transcript.turns) == page.locator(".floor rect").count()
    widths = [bar.bounding_box()["width"] for bar in page.locator(".bar").all()]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] / widths[1] == pytest.approx(shares[0].share / shares[1].share, rel=0.05)


def test_search_finds_turns(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """All words have to be in the turn, without accents and case; an emptied field shows all again."""
    page = show(transcript)
    field = page.get_by_label("Search the turns")
    for query, found in (("vallee GARBLED", 1), ("odile", 3), ("harbours", 0), ("", 11)):
        field.fill(query)
        assert found == page.locator(".turn:visible").count(), query
    assert "" == page.locator("#found").inner_text()
    field.fill("switch")
    assert "1 of 11 turns" == page.locator("#found").inner_text()


def test_anchors_lead_to_turns(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """Also to those that a search has hidden."""
    page = show(transcript, viewport={"width": 800, "height": 300})
    page.get_by_label("Search the turns").fill("switch")
    page.evaluate(f"location.hash = '{transcript.turns[9].id}'")
    target = page.locator(f'[id="{transcript.turns[9].id}"]')
    target.wait_for()

    assert 0 <= target.bounding_box()["y"] < 300
    page.locator(".floor a").first.click()
    assert page.url.endswith(f"#{transcript.turns[1].id}")


def test_the_keyboard_reaches_all(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """The first key leads to the transcript; search, links and references can be reached and used."""
    page = show(transcript)
    page.keyboard.press("Tab")
    assert "Skip to the transcript" == page.locator(":focus").inner_text()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert "Link to turn 0" == page.locator(":focus").get_attribute("aria-label")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert transcript.turns[0].cite() in page.locator("details[open]").inner_text()


def test_it_fits_a_phone(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """Nothing is wider than the screen, however long the words."""
    long = igfparse.parse(f">> ANA LIMA: {'verylong' * 60}.\n\n>> {'ANNA' * 10} {'LIMA' * 10}: Yes.")
    for shown in (transcript, long):
        page = show(shown, viewport={"width": 360, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_it_has_a_light_and_a_dark_face(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """The ground follows the reader's choice."""
    faces = [
        show(transcript, color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]

    assert ["rgb(255, 255, 255)", "rgb(22, 24, 29)"] == faces


def test_what_a_transcript_holds_is_text(show: Callable[..., Any]) -> None:
    """No tag, link or script of a transcript comes to life."""
    transcript = igfparse.parse(HOSTILE)
    page = show(transcript)

    assert page.evaluate("window.struck === undefined")
    assert 0 == page.locator("main img, main b, main script, main a[href^=javascript], main a[href^=http]").count()
    for turn in transcript.turns:
        assert " ".join(turn.text.split()) in " ".join(page.locator(f'[id="{turn.id}"]').inner_text().split())


def test_several_sessions_are_one_page(show: Callable[..., Any], transcript: igfparse.Transcript) -> None:
    """A list leads to each; a text that comes again is there once."""
    other = igfparse.parse(">> ANA LIMA: Yes.")
    page = show(transcript, other, transcript)

    assert 2 == page.locator("article").count() == page.locator("nav a").count()
    assert 12 == page.locator(".turn").count()
