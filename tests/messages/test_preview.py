"""Preview values: what Viber shows, compared as plain values."""

from nxdesk.messages.kinds import (
    Button,
    CardMessage,
    ChoiceMessage,
    FileMessage,
    PictureMessage,
    TextMessage,
    VideoMessage,
)
from nxdesk.messages.preview import Bubble, File, Run, Style, Video, preview, runs, sms_runs


def styled(text: str) -> list[tuple[str, str]]:
    return [(run.text, "+".join(sorted(run.styles))) for run in runs(text)]


def test_every_kind() -> None:
    assert preview(TextMessage("Hi")) == Bubble(text=(Run("Hi"),))
    assert preview(PictureMessage("u")) == Bubble(picture_url="u")
    assert preview(VideoMessage("v", "t", "1", "75")) == Bubble(video=Video("t", 75))
    assert preview(VideoMessage("v", "t", "1", "soon")) == Bubble(video=Video("t", None))
    assert preview(FileMessage("n.pdf", "u", "pdf")) == Bubble(file=File("n.pdf", "pdf"))
    assert preview(ChoiceMessage("Hi", (Button("Go", "u"),))) == Bubble(text=(Run("Hi"),), button="Go")
    assert preview(CardMessage("Hi")) == Bubble(text=(Run("Hi"),))
    assert preview(CardMessage("Hi", "u")) == Bubble(text=(Run("Hi"),), picture_url="u")


def test_buttons_after_the_first_become_lines_of_text() -> None:
    bubble = preview(ChoiceMessage("Hi", (Button("A", "https://a"), Button("B", "https://b"))))
    assert (bubble.button, bubble.spilled) == ("A", 1)
    assert "".join(run.text for run in bubble.text) == "Hi\n\n * B:\nhttps://b"


def test_a_button_that_is_not_filled_in_is_no_line_of_text_yet() -> None:
    bubble = preview(ChoiceMessage("Hi", (Button("A", "https://a"), Button(), Button("C"))))
    assert (bubble.button, bubble.spilled) == ("A", 2)
    assert "".join(run.text for run in bubble.text) == "Hi\n\n * C:\n"


def test_marks() -> None:
    assert styled("a *b* c") == [("a ", ""), ("b", "bold"), (" c", "")]
    assert styled("_i_ ~s~") == [("i", "italic"), (" ", ""), ("s", "struck")]
    assert styled("```x *y*```") == [("x *y*", "monospace")]
    assert styled("*a _b_*") == [("a ", "bold"), ("b", "bold+italic")]


def test_what_only_looks_like_a_mark_stays() -> None:
    for text in ("2*3*4", "snake_case_name", "* not this *", "*open", "a * b", "~", "``` ```"[:3]):
        assert styled(text) == [(text, "")]


def test_links_end_before_the_full_stop() -> None:
    assert styled("See https://a.b/c?d=1.") == [("See ", ""), ("https://a.b/c?d=1", "link"), (".", "")]


def test_an_sms_shows_its_marks_and_what_is_outside_the_alphabet() -> None:
    outside = frozenset({Style.OUTSIDE})
    assert sms_runs("*a* \u201cb\u201d") == (
        Run("*a* "),
        Run("\u201c", outside),
        Run("b"),
        Run("\u201d", outside),
    )
    assert sms_runs("Привет \u2013 Boots") == (Run("Привет \u2013 Boots"),)
    assert sms_runs("") == ()
