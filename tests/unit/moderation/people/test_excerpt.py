from hypothesis import given
from hypothesis import strategies as st

from models.verdict import NormHit, Reason, Tier, Verdict
from moderation.excerpt import LIMIT, excerpt


def verdict(*spans: tuple[int, int]) -> Verdict:
    return Verdict(Tier.RED, 0.9, reasons=tuple(Reason("rule", start, end, "why") for start, end in spans))


def shown_words(text: str, start: int, end: int) -> tuple[str, list[str]]:
    shown, moved = excerpt(text, verdict((start, end)))
    assert moved is not None
    return shown, [shown[one.start : one.end] for one in moved.reasons]


def test_only_the_sentence_around_the_reason_is_shown() -> None:
    text = "My sister Joan visited. I cannot go on like this. We had cake."
    start = text.index("cannot go on")
    shown, words = shown_words(text, start, start + 12)
    assert shown == "…I cannot go on like this.…"
    assert words == ["cannot go on"]


def test_a_short_message_is_shown_whole() -> None:
    assert shown_words("I cannot go on", 2, 14) == ("I cannot go on", ["cannot go on"])


def test_reasons_in_several_sentences_show_all_between_them() -> None:
    text = "One. Bad two. Three. Bad four. Five."
    shown, _ = excerpt(text, verdict((5, 8), (21, 24)))
    assert shown == "…Bad two. Three. Bad four.…"


def test_a_long_sentence_is_cut_at_words_around_the_reason() -> None:
    text = "word " * 200 + "cannot go on " + "word " * 200
    start = text.index("cannot")
    shown, words = shown_words(text, start, start + 12)
    assert len(shown) <= LIMIT
    assert words == ["cannot go on"]
    assert set(shown.strip("…").split()) == {"word", "cannot", "go", "on"}


def test_without_reasons_the_beginning_is_shown() -> None:
    shown, _ = excerpt("first words " * 60, verdict())
    assert shown.startswith("first words")
    assert len(shown) <= LIMIT
    assert shown.endswith("…")


def test_line_breaks_become_spaces_and_spans_stay_right() -> None:
    assert shown_words("a\nb c", 2, 3) == ("…b c", ["b"])
    assert shown_words("a\tb", 2, 3) == ("a b", ["b"])


def test_a_reason_whose_words_do_not_fit_is_kept_without_a_span() -> None:
    text = "bad " + "word " * 300 + "worse"
    _, moved = excerpt(text, verdict((0, 3), (len(text) - 5, len(text))))
    assert moved is not None
    assert [(one.start, one.end) for one in moved.reasons] == [(0, 3), (0, 0)]


spans = st.tuples(st.integers(-5, 700), st.integers(-5, 700))
texts = st.text(st.sampled_from('ab .!?\n\t…"é\u2003'), max_size=700)


@given(texts, st.lists(spans, max_size=5), st.lists(spans, max_size=3))
def test_whatever_comes_the_excerpt_is_short_and_its_spans_point_into_it(
    text: str, found: list[tuple[int, int]], normed: list[tuple[int, int]]
) -> None:
    norm = NormHit("spam", 0.5, tuple(Reason("norm", start, end, "why") for start, end in normed))
    given_verdict = Verdict(Tier.RED, 0.5, reasons=verdict(*found).reasons, norms=(norm,))
    shown, moved = excerpt(text, given_verdict)
    assert len(shown) <= LIMIT
    assert "\n" not in shown
    assert moved is not None
    before = (*given_verdict.reasons, *norm.reasons)
    after = (*moved.reasons, *moved.norms[0].reasons)
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        assert 0 <= new.start <= new.end <= len(shown)
        words = "".join(
            " " if char.isspace() else char for char in text.rstrip()[max(old.start, 0) : max(old.end, 0)]
        )
        assert shown[new.start : new.end] in words


def test_a_huge_text_takes_no_time() -> None:
    for piece in (". ", "...", " ", "a", "\n", '."'):
        shown, _ = excerpt(piece * 200_000, verdict((5, 9)))
        assert len(shown) <= LIMIT
