"""Session descriptions: what is sent, what is refused, and that nobody reads them in a message."""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facade import sdp
from facade.errors import Flaw, InvalidArguments
from tests.facade.extras import extra

if TYPE_CHECKING:
    from collections.abc import Callable

HERE: Final = Path(__file__).parent / "sdp"


def stored(name: str) -> str:
    """Return a stored description; the files hold LF, and what peers write is CRLF."""
    return (HERE / f"{name}.sdp").read_text(encoding="utf-8").replace("\n", "\r\n")


OFFER: Final = stored("offer")
#: As it stands on the page, which has LF alone.
PAGE: Final = stored("answer_of_the_page").replace("\r\n", "\n")
#: Complete in each of its sections, as aiortc answers.
ANSWER: Final = OFFER.replace("a=setup:actpass", "a=setup:active")

#: An offer as Firefox has it: the fingerprint above the media.
ABOVE: Final = """\
v=0
o=mozilla...THIS_IS_SDPARTA-99.0 4294967296 0 IN IP6 ::
s=-
t=0 0
a=sendrecv
a=fingerprint:sha-256 0A:1b:2C:3d
a=group:BUNDLE 0 1
a=ice-options:trickle
a=msid-semantic:WMS *
m=audio 9 UDP/TLS/RTP/SAVPF 109 9 0 8 101
c=IN IP6 ::
a=sendrecv
a=ice-pwd:a-password-that-nobody-uses
a=ice-ufrag:somebody
a=mid:0
a=rtcp-mux
a=setup:actpass
m=application 0 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP6 ::
a=bundle-only
a=mid:1
a=sctp-port:5000
"""


def without(text: str, *beginnings: str) -> str:
    """Return a description without the lines that begin so."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(beginnings))


def sectioned(text: str) -> list[str]:
    """Return what stands above the media, and each section."""
    return re.split(r"(?m)^(?=m=)", text)


def faults(offer: Any) -> list[str]:
    """Return what is wrong with an offer, as a message has it."""
    with pytest.raises(InvalidArguments) as caught:
        sdp.outgoing(offer)
    assert caught.value.__context__ is None
    return [str(fault) for fault in caught.value.flaws]


def problems(answer: str | bytes, offer: str = OFFER) -> list[str]:
    """Return what is wrong with an answer."""
    return [str(flaw) for flaw in sdp.check_answer(answer, offer)]


# What goes out.

#: What the service's parser reads, each made of the offer of aiortc.
ACCEPTED: Final[dict[str, Callable[[str], str]]] = {
    "CRLF": str,
    "LF": lambda text: text.replace("\r\n", "\n"),
    "blank lines between": lambda text: text.replace("\r\n", "\r\n\r\n"),
    "blank lines at the end": lambda text: text + "\r\n\n",
    "a leading blank line": lambda text: "\r\n" + text,
    "spaces at the ends of lines": lambda text: text.replace("\r\n", " \t\r\n"),
    "CR twice": lambda text: text.replace("\r\n", "\r\r\n"),
    "text that is not ASCII": lambda text: text.replace("s=-", "s=Grüße"),
    "lines that nobody knows": lambda text: text.replace("a=setup", "a=x-new:thing\r\na=setup"),
}

#: What the service's parser refuses, or reads as nothing.
REFUSED: Final[dict[str, tuple[Callable[[str], str | bytes], str]]] = {
    "final CR": (lambda text: text[:-1], "line 43: the last line ends in CR alone: its LF was cut off"),
    "CR": (lambda text: text.replace("\r\n", "\r"), "the lines end in CR alone: CRLF or LF is needed"),
    "CR in a line": (lambda text: text.replace("s=-\r\n", "s=-\r"), "line 3: has a CR in its middle"),
    "BOM": (lambda text: "\ufeff" + text, "line 1: begins with a byte order mark"),
    "BOM in bytes": (lambda text: text.encode("utf-8-sig"), "line 1: begins with a byte order mark"),
    "leading spaces": (lambda text: "  " + text, "line 1: begins with a space"),
    "indented": (
        lambda text: text.replace("\r\n", "\r\n    "),
        "line 2: begins with a space (and 42 more)",
    ),
    "JSON text": (json.dumps, "it is in quotes, as JSON writes a text: decode it first"),
    "JSON object": (
        lambda text: json.dumps({"type": "offer", "sdp": text}),
        "it is JSON: if it has a field sdp, the text of that is needed",
    ),
    "shown bytes": (
        lambda text: repr(text.encode()),
        "it is what Python shows of bytes: decode them instead",
    ),
    "literal line breaks": (
        lambda text: text.replace("\r\n", r"\r\n"),
        "its line breaks are written as a backslash and a letter: decode them first",
    ),
    "percent-encoded": (quote, "it is percent-encoded: decode it first"),
    "UTF-16": (lambda text: text.encode("utf-16"), "it is UTF-16: UTF-8 is needed"),
    "UTF-16 without BOM": (lambda text: text.encode("utf-16-be"), "it is UTF-16: UTF-8 is needed"),
    "UTF-16 read as text": (
        lambda text: text.encode("utf-16-le").decode("latin-1"),
        "it is UTF-16: UTF-8 is needed",
    ),
    "no t=": (lambda text: without(text, "t="), "there is no t= line above the media sections"),
    "no line breaks": (
        lambda text: text.replace("\r\n", ""),
        "it has no line breaks: what read or sent it took them out",
    ),
    "empty": (lambda _: "", "it is empty"),
    "blank": (lambda _: " \r\n\t", "it is empty"),
    "no media": (lambda text: sectioned(text)[0], "there are no media sections"),
    "HTML": (lambda _: "\n<!DOCTYPE html><html>", "it is a page of HTML or XML"),
    "something else": (lambda _: "Bad Gateway\r\n", "it is no SDP: no line begins with v= or m="),
    "not UTF-8": (lambda text: text.replace("s=-", "s=ü").encode("latin-1"), "line 3: is not UTF-8"),
    "lone surrogate": (lambda text: text.replace("s=-", "s=\udcfc"), "line 3: is not UTF-8"),
    "too long": (lambda text: text + "a=x\n" * 2**16, "it is longer than 256 KiB"),
    "too long in UTF-8": (lambda _: "€" * 90_000, "it is longer than 256 KiB"),
}


@pytest.mark.parametrize("variant", ACCEPTED)
def test_what_the_service_reads_goes_out_byte_for_byte(variant: str) -> None:
    """What the service's parser accepts is accepted as it is, whether it is text or bytes."""
    text = ACCEPTED[variant](OFFER)
    assert sdp.outgoing(text) == text.encode()
    assert sdp.outgoing(text.encode()) == text.encode()
    assert sdp.check_offer(text).warnings == ()


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
@pytest.mark.parametrize("name", ["offer", "offer_with_video", "offer_without_data"])
def test_a_trimmed_end_is_mended(name: str, ending: str) -> None:
    """A missing final line break is put back, as the other lines end; nothing else is ever changed."""
    text = stored(name).replace("\r\n", ending)
    assert sdp.outgoing(text.strip()) == text.encode()
    assert sdp.outgoing(text.strip().encode()) == text.encode()


@pytest.mark.parametrize("variant", REFUSED)
def test_what_the_service_does_not_read_is_refused(variant: str) -> None:
    """What the service's parser refuses is not sent, and the message says what it is instead."""
    make, problem = REFUSED[variant]
    assert problem in faults(make(OFFER))


@pytest.mark.parametrize("variant", [name for name, (_, problem) in REFUSED.items() if problem.startswith("it ")])
def test_a_text_that_is_no_sdp_has_one_fault(variant: str) -> None:
    """What is wrong with the whole text is said alone: what its lines lack says nothing more."""
    make, problem = REFUSED[variant]
    assert faults(make(OFFER)) == [problem]


@pytest.mark.parametrize("thing", [None, 1, ["v=0"], {"type": "offer", "sdp": OFFER}, bytearray(OFFER.encode())])
def test_a_thing_that_is_no_text_is_refused(thing: object) -> None:
    """An object that holds an offer is not one."""
    assert faults(thing) == ["expected the SDP as str or bytes, such as the attribute sdp of a session description"]


AUDIO, DATA = 7, 30  # The lines at which the sections of the offer begin.


@pytest.mark.parametrize(
    ("offer", "expected"),
    [
        (stored("offer_without_audio"), ["there is no m=audio section in use"]),
        (OFFER.replace("m=audio 4", "m=audio 0 UDP/TLS/RTP/SAVPF 96\r\na=x:"), ["there is no m=audio section in use"]),
        (without(OFFER, "a=ice-ufrag"), [f"line {AUDIO}: there is no a=ice-ufrag for this media section"]),
        (without(OFFER, "a=ice-pwd"), [f"line {AUDIO}: there is no a=ice-pwd for this media section"]),
        (
            without(OFFER, "a=ice-"),
            [f"line {AUDIO}: there is no a=ice-ufrag and no a=ice-pwd for this media section"],
        ),
        (
            without(OFFER, "a=ice-pwd").replace("t=0 0", "t=0 0\r\na=ice-pwd:secret"),
            [f"line {AUDIO + 1}: there is no a=ice-ufrag beside the a=ice-pwd for this media section"],
        ),
        (without(OFFER, "a=fingerprint"), [f"line {AUDIO}: there is no a=fingerprint for this media section"]),
        (OFFER.replace("sha-256 ", "sha-256", 1), ["line 26: this a=fingerprint is malformed"]),
        (OFFER.replace("a=mid", "a=x"), [f"line {AUDIO}: this media section has no a=mid (and 1 more)"]),
        (OFFER.replace("a=mid:1", "a=mid:0"), [f"line {DATA}: this media section has the a=mid of another"]),
        (OFFER.replace("setup:actpass", "setup:active", 1), ["line 29: expected a=setup:actpass"]),
        (OFFER.replace("actpass", "passive"), ["line 29: expected a=setup:actpass (and 1 more)"]),
        (without(OFFER, "a=setup"), [f"line {AUDIO}: there is no a=setup:actpass for this media section"]),
        (OFFER.replace("BUNDLE 0", "BUNDLE 7"), ["a=group:BUNDLE begins with a mid that no media section has"]),
        (OFFER.replace("v=0", "v=1"), ["line 1: the first line is not v=0"]),
        (without(OFFER, "v="), ["line 1: the first line is not v=0"]),
        (without(OFFER, "o="), ["there is no o= line above the media sections"]),
        (without(OFFER, "s="), ["there is no s= line above the media sections"]),
        (OFFER.replace("IN IP4 0.0.0.0", "IN X", 1), ["line 2: this o= line is malformed"]),
        (OFFER.replace("t=0 0", "t=now"), ["line 4: this t= line is malformed"]),
        (OFFER.replace("t=0 0", "b=AS\r\nt=0 0"), ["line 4: this b= line is malformed"]),
        (OFFER.replace("c=IN", "c=OUT", 1), ["line 8: this c= line is malformed"]),
        (
            OFFER.replace("s=-", "nonsense"),
            [
                "line 3: does not begin with a letter of SDP and an equals sign",
                "there is no s= line above the media sections",
            ],
        ),
        (
            without(OFFER.replace("actpass", "active"), "t=", "a=mid", "a=fingerprint"),
            [
                "line 6: this media section has no a=mid (and 1 more)",
                "line 6: there is no a=fingerprint for this media section",
                "line 24: expected a=setup:actpass (and 1 more)",
                "there is no t= line above the media sections",
            ],
        ),
        (
            OFFER.replace("t=0 0", "t=0 0\r\nb=AS:30"),
            ["line 5: is out of order: above the media it is v, o, s, i, u, e, p, c, b, t, r, z, k, a"],
        ),
        (OFFER + "t=0 0\r\n", ["line 44: has no place in a media section"]),
        (re.sub("m=audio [0-9]+", "m=audio 65536", OFFER), [f"line {AUDIO}: this m= line is malformed"]),
        (re.sub("m=audio .*", "m=audio 9\r", OFFER), [f"line {AUDIO}: this m= line is malformed"]),
    ],
)
def test_each_fault_of_an_offer_is_named_with_its_line(offer: str, expected: list[str]) -> None:
    """What the service needs to find is there before anything is sent; a fault has the line that it is at."""
    assert faults(offer) == expected


@pytest.mark.parametrize(
    "offer",
    [
        ABOVE,
        ABOVE.replace("a=ice-pwd", "a=x")
        .replace("a=setup", "a=y")
        .replace("a=sendrecv\na=fin", "a=ice-pwd:p\na=ice-ufrag:u\na=setup:actpass\na=fin"),
        without(ABOVE, "a=group").replace("m=application 0", "m=application 9"),
        without(OFFER, "a=candidate", "a=end-of"),
        re.sub("m=audio [0-9]+", "m=audio 9/2", OFFER),
        "".join(sectioned(OFFER)[part] for part in (0, 2, 1)),
        stored("offer_with_video"),
    ],
)
def test_what_the_service_can_find_is_enough(offer: str) -> None:
    """The transport may stand above the media, or in the first section of the bundle; candidates are not needed."""
    assert sdp.outgoing(offer) == offer.encode()


@pytest.mark.parametrize("offer", [stored("offer_without_data"), OFFER.replace("m=application", "m=x")])
def test_an_offer_without_a_data_channel_is_warned_of(offer: str) -> None:
    """Such an offer can be sent, and no events come."""
    (warning,) = sdp.check_offer(offer).warnings
    assert "no m=application section" in str(warning)


# What comes back.


def test_the_example_of_the_page_is_an_answer() -> None:
    """It leaves to the first section of the bundle, and to what stands above, what the second one needs."""
    assert problems(PAGE) == []
    assert problems(PAGE.encode().strip()) == []
    first, second = sdp.read(PAGE).sections
    assert (first.kind, first.mid, first.port, first.formats) == ("audio", "0", 9, ("111", "0", "8"))
    assert (first.setup, first.direction, first.candidates, first.rtcp_mux) == ("active", None, 2, True)
    assert (second.kind, second.protocol, second.ice_ufrag, second.setup) == (
        "application",
        "UDP/DTLS/SCTP",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (ANSWER, []),
        (
            without(ANSWER, "t=", "s="),
            ["there is no s= line above the media sections", "there is no t= line above the media sections"],
        ),
        ("\r\n" + ANSWER, ["line 1: the first line is not v=0"]),
        (
            "v=0\r\n" + ANSWER[ANSWER.index("m=") :],
            [f"there is no {letter}= line above the media sections" for letter in "ost"],
        ),
        (ANSWER.replace("\r\n", "\n").strip(), []),
        (ANSWER[:-1], []),
        ("", ["it is empty"]),
        ("<html></html>", ["it is a page of HTML or XML"]),
        ('{"error": {"message": "no"}}', ["it is JSON: if it has a field sdp, the text of that is needed"]),
        ("nothing", ["it is no SDP: no line begins with v= or m="]),
        ("x" * 10_000_000, ["it is longer than 256 KiB"]),
        (b"v=0\r\ns=\xff\r\n" + ANSWER[5:].encode(), ["line 2: is not UTF-8"]),
        (ANSWER[5:], ["line 1: the first line is not v=0"]),
        (
            "".join(sectioned(ANSWER)[:2]),
            ["the number of media sections is 1, in the offer it is 2"],
        ),
        (
            "".join(sectioned(ANSWER)[part] for part in (0, 2, 1)),
            [
                "line 7: this media section is of another kind than the one offered in its place (and 1 more)",
                "line 7: this media section has not the a=mid of the one offered in its place (and 1 more)",
            ],
        ),
        (
            ANSWER.replace("a=mid:1", "a=mid:2"),
            [f"line {DATA}: this media section has not the a=mid of the one offered in its place"],
        ),
        (
            without(ANSWER, "a=mid"),
            [
                f"line {AUDIO}: this media section has not the a=mid of the one offered in its place (and 1 more)",
            ],
        ),
        (
            ANSWER.replace("setup:active", "setup:actpass", 1),
            ["line 29: expected a=setup:active or passive"],
        ),
        (
            without(PAGE, "a=setup"),
            [
                "line 9: there is no a=setup:active or passive for this media section (and 1 more)",
            ],
        ),
        (
            without(PAGE, "a=fingerprint", "a=ice-pwd"),
            [
                "line 8: there is no a=ice-pwd for this media section (and 1 more)",
                "line 8: there is no a=fingerprint for this media section (and 1 more)",
            ],
        ),
        (
            without(PAGE, "a=group"),
            [
                "line 17: there is no a=ice-ufrag and no a=ice-pwd for this media section",
                "line 17: there is no a=setup:active or passive for this media section",
            ],
        ),
        (without(PAGE, "a=rtcp-mux"), ["line 9: this media section has no a=rtcp-mux"]),
        (PAGE.replace("m=audio 9", "m=audio 0"), ["line 9: the audio is refused: its port is 0"]),
    ],
)
def test_what_makes_an_answer_useless_is_named(answer: str | bytes, expected: list[str]) -> None:
    """An answer fits its offer and says how to connect, or it is told what is wrong with it, and where."""
    assert problems(answer) == expected


def test_a_section_may_be_refused() -> None:
    """The service need not take video; such a section says nothing of its transport, nor need it name itself."""
    offer = stored("offer_with_video")
    above, audio, _, data = sectioned(offer.replace("actpass", "passive"))
    answer = f"{above}{audio}m=video 0 UDP/TLS/RTP/SAVPF 97\r\n{data}"
    assert problems(answer, offer) == []


@pytest.mark.parametrize("text", ["", "<html>", '{"sdp": ""}', "\ufeff" + OFFER, OFFER.replace("\r\n", "\r"), b"\xff"])
def test_only_a_description_is_read(text: str | bytes) -> None:
    """What is neither an offer nor an answer is refused, whoever reads it."""
    with pytest.raises(InvalidArguments, match=r"^SDP: nothing was sent"):
        sdp.read(text)


def test_an_offer_that_was_read_is_not_read_again() -> None:
    """The description that the check of an offer gives serves for the check of the answer."""
    assert sdp.check_answer(PAGE, sdp.check_offer(OFFER).description) == ()


# Clients that look for the transport in each section.


def test_the_transport_is_written_into_each_section() -> None:
    """The second section of the page's example gets what the first has, and the first what stands above."""
    above, first, second = sectioned(sdp.expand_transport(PAGE))
    assert above == sectioned(PAGE)[0]
    shared = [line for line in PAGE.splitlines() if line.startswith(("a=ice", "a=cand", "a=finger", "a=setup"))]
    assert sorted(shared) == sorted(set(first.splitlines()) & set(second.splitlines()))
    added = set(second.splitlines()) - set(sectioned(PAGE)[2].splitlines())
    assert added == set(shared)


def test_what_is_complete_stays_as_it_is() -> None:
    """Nothing is written twice, and nothing into a section that is not in the bundle."""
    for answer in (ANSWER, ANSWER.replace("\r\n", "\n"), without(PAGE, "a=group"), "", "<html>", "\r\nm=\r\n"):
        assert sdp.expand_transport(answer) == answer


@pytest.mark.parametrize("answer", [PAGE, ANSWER, PAGE + "a=x:Grüße\n"])
def test_bytes_are_expanded_as_a_text(answer: str) -> None:
    """What comes is always a text."""
    assert sdp.expand_transport(answer.encode()) == sdp.expand_transport(answer)


@pytest.mark.parametrize(
    ("thing", "problem"), [(b"v=0\n\xff", "is not UTF-8"), (None, "as str or bytes"), (bytearray(b"v=0"), "as str or")]
)
def test_what_is_no_text_is_not_expanded(thing: Any, problem: str) -> None:
    """It is refused as it is elsewhere."""
    with pytest.raises(InvalidArguments, match=problem) as caught:
        sdp.expand_transport(thing)
    assert caught.value.__context__ is None


def test_credentials_stay_together() -> None:
    """A section with a name of its own keeps it, and does not get the password of another."""
    answer = PAGE.replace("a=mid:1", "a=mid:1\na=ice-ufrag:other")
    assert sdp.expand_transport(answer).count("a=ice-pwd") == 1


def test_a_text_made_to_grow_does_not() -> None:
    """Thousands of candidates are not copied into thousands of sections."""
    mids = [str(mid) for mid in range(5_000)]
    first, *others = (f"m=audio 9 x 1\na=mid:{mid}\n" for mid in mids)
    answer = "".join(("v=0\na=group:BUNDLE ", " ".join(mids), "\n", first, "a=candidate:1\n" * 5_000, *others))
    assert sdp.expand_transport(answer) == answer


@pytest.mark.parametrize("policy", ["BALANCED", "MAX_COMPAT", "MAX_BUNDLE"])
def test_aiortc_takes_the_example_of_the_page(policy: str) -> None:
    """It refuses the example as it stands, and takes it, with its candidates, once the transport is in each section."""
    aiortc = extra("aiortc")
    # A real address would be called.
    example = PAGE.replace("4.155.146.196", "127.0.0.1")

    async def candidates(answer: str) -> int:
        configuration = aiortc.RTCConfiguration(iceServers=[], bundlePolicy=aiortc.RTCBundlePolicy[policy])
        peer = aiortc.RTCPeerConnection(configuration)
        try:
            peer.addTransceiver("audio")
            peer.createDataChannel("oai-events")
            await peer.setLocalDescription(await peer.createOffer())
            offer = peer.localDescription.sdp
            assert sdp.outgoing(offer) == offer.encode()
            assert sdp.check_answer(answer, offer) == ()
            await peer.setRemoteDescription(aiortc.RTCSessionDescription(answer, "answer"))
            return len(peer.sctp.transport.transport.getRemoteCandidates())
        finally:
            await peer.close()

    with pytest.raises(ValueError, match="ICE username fragment or password is missing"):
        asyncio.run(candidates(example))
    assert asyncio.run(candidates(sdp.expand_transport(example))) > 0


# Any text at all.

BEGINNINGS: Final = sorted({line.partition(":")[0] for line in (OFFER + ABOVE + PAGE).splitlines()})
LINES: Final = st.sampled_from([*(OFFER + ABOVE + PAGE).splitlines(), "", " ", "a=", "m=", "r=1", "a=mid:", "x"])
ENDINGS: Final = st.sampled_from(["\r\n", "\n", "\r", "", "\r\r\n", " \n", "\n\n", "\x85", "\0"])
PATCHED: Final = st.lists(st.tuples(LINES, ENDINGS)).map(lambda lines: "".join(map("".join, lines)))
TEXTS: Final = st.text(st.characters()) | PATCHED | PATCHED.map(lambda text: OFFER + text) | st.text("vm=0\r\n a:")


@given(TEXTS | st.binary() | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")))
@example("v=0\nm=audio " + "9" * 5_000 + " x 1\n")
@example("m=audio ٣ x 1\n")
def test_any_text_is_read_or_refused(text: str | bytes) -> None:
    """Whatever comes, there is a value or a list of faults, and no other error."""
    for reader in (sdp.read, sdp.check_offer, sdp.outgoing):
        with suppress(InvalidArguments):
            reader(text)
    assert all(isinstance(flaw, Flaw) for flaw in sdp.check_answer(text, OFFER))


@given(TEXTS)
def test_what_goes_out_is_what_was_given(text: str) -> None:
    """Whatever is accepted goes out as it is, but for a final line break; as text and as bytes it is the same."""
    try:
        body = sdp.outgoing(text)
    except InvalidArguments:
        return
    assert body.removeprefix(text.encode()) in {b"", b"\n", b"\r\n"}
    assert body.endswith(b"\n")
    assert body == sdp.outgoing(text.encode()) == sdp.outgoing(body)


@given(TEXTS | PATCHED.map(lambda text: PAGE + text) | PATCHED.map(lambda text: text + PAGE))
def test_expanding_again_changes_nothing(text: str) -> None:
    """What is written into an answer is written once, and every line that was there is still there, in its order."""
    expanded = sdp.expand_transport(text)
    assert sdp.expand_transport(expanded) == expanded
    lines = iter(expanded.split("\n"))
    assert all(line in lines for line in text.split("\n"))


@given(st.text("vosiuepcbtrzkam", max_size=20))
@example("vost")
@example("vosrt")
def test_lines_stand_as_the_grammar_has_them(letters: str) -> None:
    """The order of lines is that of RFC 8866, of which the service's parser takes a little more below the media."""
    forms = {
        "v": "0",
        "o": "- 1 1 IN IP4 0.0.0.0",
        "t": "0 0",
        "c": "IN IP4 0.0.0.0",
        "m": "audio 9 UDP/TLS/RTP/SAVPF 0",
    }
    text = "v=0\n" + "".join(f"{letter}={forms.get(letter, 'x')}\n" for letter in letters)
    allowed = re.fullmatch("osi?u?e?p?c?b*t[tr]*z?k?a*(m[icbka]*)*", letters)
    disordered = [fault for fault in faults(text) if re.search("out of order|no place|no [ost]=", fault)]
    assert bool(disordered) == (allowed is None)


# What nobody reads in a message.

MARKED: Final = "Wkq7Zp"


@given(
    st.lists(st.tuples(st.sampled_from(BEGINNINGS), st.sampled_from([":", " ", "", "=", "\r", "\udc80"])), min_size=1)
)
def test_no_message_quotes_a_description(lines: list[tuple[str, str]]) -> None:
    """Whatever is wrong is told without a word of what was given, in offers and in answers."""
    text = "".join(f"{beginning}{between}{MARKED}\r\n" for beginning, between in lines)
    for offer in (text, "v=0\r\n" + text, OFFER + text, '"' + text):
        assert MARKED not in str(sdp.check_answer(offer, OFFER))
        try:
            sdp.check_offer(offer)
        except InvalidArguments as error:
            refusal = error
        else:
            continue
        assert MARKED not in f"{refusal} {refusal!r}"
        assert refusal.__cause__ is refusal.__context__ is None


def test_no_repr_shows_how_to_connect() -> None:
    """Credentials, fingerprints, addresses and candidates are not in a repr; what there is of them is."""
    for text in (OFFER, ABOVE, PAGE):
        shown = re.sub("port=[0-9]+", "", repr(sdp.read(text)))
        private = re.findall(r"a=(?:ice-ufrag|ice-pwd|fingerprint|candidate):(.+)", text)
        private += re.findall(r"(?:[0-9]+\.){3}[0-9]+|::|somebody", text)
        assert [value for line in private for value in line.split() if len(value) > 5 and value in shown] == []
        assert "ice_pwd=[hidden]" in shown
    shown = repr(sdp.check_offer(OFFER))
    assert "candidates=2" in shown
    assert "body" not in shown


#: Shapes that a careless expression, or a loop in a loop, would go over again and again.
HOSTILE: Final = {
    "blank lines": "\n" * 2**17,
    "carriage returns": "\r" * 2**17 + "x\n",
    "carriage returns between": ("\r" * 500 + "x\n") * 250,
    "spaces": "m=" + " " * 2**17 + "\n",
    "indented": (" " * 500 + "\n") * 250,
    "formats": "m=audio 9 x" + " 1" * 2**16 + "\n",
    "origin": "o=" + "1 " * 2**16 + "\n",
    "fingerprint": "a=fingerprint:sha-256 00" + ":00" * 2**15 + "x\n",
    "digits": "m=audio " + "9" * 2**17 + " x 1\n",
    "bundles": "a=group:BUNDLE 1\n" * 2**12 + "m=audio 9 x 1\na=mid:1\n" * 2**11,
    "members": "a=group:BUNDLE" + " 1" * 2**15 + "\n" + "m=audio 9 x 1\na=mid:1\n" * 2**11,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_shapes_are_read_as_fast_as_others(shape: str) -> None:
    """The time goes with the length; were it to go with its square, these would take minutes."""
    text = "v=0\n" + HOSTILE[shape] + "a=x\n"
    assert faults(text)
    assert sdp.check_answer(text, OFFER)
    assert sdp.expand_transport(text).startswith("v=0")
