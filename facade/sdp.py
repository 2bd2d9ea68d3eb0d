"""
Session descriptions (SDP): what an offer or an answer says, and what is wrong with it.

No message quotes a description, and no repr shows credentials, addresses or candidates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from .errors import Flaw, InvalidArguments
from .sdp_description import Description, Section, bundled, described, leaders
from .sdp_lines import LONGEST, Faults, check_beginning, lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .sdp_description import Level

#: The attributes of a section by name, each as it is written after `a=`.
_Attributes = dict[str, list[str]]

#: Sections that carry RTP, and so have to say that RTCP comes the same way.
_RTP: Final = frozenset({"audio", "video"})
_OFFERED: Final = ("actpass",)
_ANSWERED: Final = ("active", "passive")

#: Attributes of the transport that a bundle shares. What stands together here is taken from one place.
#: Candidates are among them: under the policy max-bundle, aiortc uses those of the last section alone.
_SHARED: Final = (
    ("ice-ufrag", "ice-pwd"),
    ("ice-options",),
    ("candidate", "end-of-candidates"),
    ("fingerprint",),
    ("setup",),
)


@frozen
class Offer:
    """An offer that can be sent."""

    #: What goes out: the bytes that were given, with the final line break if that was missing.
    body: bytes = field(repr=False)
    description: Description
    #: What is allowed, and yet hardly meant.
    warnings: tuple[Flaw, ...] = ()


def read(sdp: str | bytes) -> Description:
    """Read an offer or an answer; `InvalidArguments` says why something is neither."""
    faults = Faults()
    lines = lines_of(sdp, faults)
    description = described(lines, faults) if lines else Description()
    _finish("SDP", faults)
    return description


def check_offer(offer: str | bytes) -> Offer:
    """Check an offer before it is sent; `InvalidArguments` names everything that is wrong with it."""
    faults = Faults()
    lines = lines_of(offer, faults, strict=True)
    description = described(lines, faults, _OFFERED) if lines else Description()
    if lines:
        _check_offered(description, faults)
    _finish("SDP offer", faults)
    warnings = Faults()
    if not description.uses("application"):
        warnings.note("there is no m=application section: without a data channel no events arrive")
    return Offer(lines.mended if lines else b"", description, warnings.flaws())


def outgoing(offer: str | bytes) -> bytes:
    """Check an offer; return the bytes to send: those given, with the final line break if that was missing."""
    return check_offer(offer).body


def check_answer(answer: str | bytes, offer: Description | str | bytes) -> tuple[Flaw, ...]:
    """Return everything that is wrong with an answer to this offer."""
    offered = offer if isinstance(offer, Description) else read(offer)
    faults = Faults()
    lines = lines_of(answer, faults)
    if lines:
        check_beginning(lines.lines, faults)
        _check_answered(described(lines, faults, _ANSWERED), offered, faults)
    return faults.flaws()


def expand_transport(answer: str | bytes) -> str:
    """
    Write the lines on ICE, setup and fingerprint into each bundled section that lacks them.

    They are those of the bundle's first section, or else of the session level; some clients, such as aiortc, look for
    them in each section. Nothing else changes: an answer that has them everywhere stays as it is.
    """
    answer = _text(answer)
    blocks: list[list[str]] = [[]]
    for line in answer.split("\n"):
        if line.startswith("m="):
            blocks.append([])
        blocks[-1].append(line)
    session, *sections = map(_attributes, blocks)
    bundles = [mids for group in session.get("group", ()) if (mids := bundled(_value(group)))]
    leading = leaders(bundles, {_mid(section): section for section in reversed(sections)})
    room = LONGEST
    for block, section in zip(blocks[1:], sections, strict=True):
        leader = leading.get(_mid(section))
        if leader is None:
            continue
        ending = "\r" if block[0].endswith("\r") else ""
        missing = [f"a={line}{ending}" for line in _missing(section, leader, session)]
        room -= sum(map(len, missing))
        if room < 0:
            # Only a text that is made to grow comes here.
            return answer
        place = next(number for number, line in enumerate(block) if line.startswith("a="))
        block[place:place] = missing
    return "\n".join(line for block in blocks for line in block)


def _text(answer: str | bytes) -> str:
    try:
        return answer if isinstance(answer, str) else bytes.decode(answer)
    except UnicodeDecodeError:
        problem = "is not UTF-8"
    except TypeError:
        problem = "expected the SDP as str or bytes"
    raise InvalidArguments("SDP answer", [Flaw("", problem)])


def _finish(what: str, faults: Faults) -> None:
    flaws = faults.flaws()
    if flaws:
        raise InvalidArguments(what, flaws)


def _check_offered(description: Description, faults: Faults) -> None:
    sections = description.sections
    if not description.uses("audio"):
        faults.note("there is no m=audio section in use" if sections else "there are no media sections")
    mids: dict[str, Section] = {}
    for section in sections:
        if section.mid is None:
            faults.note("this media section has no a=mid", section.line)
        elif mids.setdefault(section.mid, section) is not section:
            faults.note("this media section has the a=mid of another", section.line)
    # The service takes the transport from one section: the first that the first bundle names, or else the first of all.
    if description.bundles and len(mids) == len(sections) > 0:
        first = mids.get(description.bundles[0][0])
        if first is None:
            faults.note("a=group:BUNDLE begins with a mid that no media section has")
    else:
        first = next(iter(sections), None)
    if first is not None:
        _check_transport(first, (description,), _OFFERED, faults)


def _check_answered(description: Description, offered: Description, faults: Faults) -> None:
    sections = description.sections
    if len(sections) == len(offered.sections):
        for section, asked in zip(sections, offered.sections, strict=True):
            if section.kind != asked.kind:
                faults.note("this media section is of another kind than the one offered in its place", section.line)
            # A section that is refused need not say more than that.
            if section.mid != asked.mid and (section.mid or section.in_use):
                faults.note("this media section has not the a=mid of the one offered in its place", section.line)
    else:
        faults.note(f"the number of media sections is {len(sections)}, in the offer it is {len(offered.sections)}")
    if not description.uses("audio"):
        refused = next((section.line for section in sections if section.kind == "audio"), 0)
        faults.note("the audio is refused: its port is 0" if refused else "there is no m=audio section", refused)
    leading = leaders(description.bundles, {section.mid or "": section for section in reversed(sections)})
    for section in sections:
        if section.in_use:
            above = (leading.get(section.mid or "", section), description)
            _check_transport(section, above, _ANSWERED, faults)
            if section.kind in _RTP and not section.rtcp_mux:
                faults.note("this media section has no a=rtcp-mux", section.line)


def _check_transport(section: Section, above: Sequence[Level], setups: Sequence[str], faults: Faults) -> None:
    """Check that a section has what a connection needs, or that one of the levels above it has."""
    levels = (section, *above)
    if not any(level.ice_ufrag and level.ice_pwd for level in levels):
        found = {
            "a=ice-ufrag": any(level.ice_ufrag for level in levels),
            "a=ice-pwd": any(level.ice_pwd for level in levels),
        }
        absent = [name for name, there in found.items() if not there] or ["a=ice-ufrag beside the a=ice-pwd"]
        faults.note(f"there is no {' and no '.join(absent)} for this media section", section.line)
    if not any(level.fingerprint for level in levels):
        faults.note("there is no a=fingerprint for this media section", section.line)
    if not any(level.setup for level in levels):
        faults.note(f"there is no a=setup:{' or '.join(setups)} for this media section", section.line)


def _attributes(block: Sequence[str]) -> _Attributes:
    found: _Attributes = {}
    for line in block:
        if line.startswith("a="):
            attribute = line[2:].rstrip("\r")
            found.setdefault(attribute.partition(":")[0].rstrip(), []).append(attribute)
    return found


def _value(attribute: str) -> str:
    return attribute.partition(":")[2].rstrip()


def _mid(section: _Attributes) -> str:
    return _value(section["mid"][0]) if "mid" in section else ""


def _missing(section: _Attributes, leader: _Attributes, session: _Attributes) -> list[str]:
    """Return the shared attributes that a section lacks, from the nearest place that has any of those in a group."""
    missing: list[str] = []
    for names in _SHARED:
        levels = (level for level in (section, leader, session) if not level.keys().isdisjoint(names))
        source = next(levels, section)
        if source is not section:
            missing += [attribute for name in names for attribute in source.get(name, ())]
    return missing


__all__ = [
    "Description",
    "Offer",
    "Section",
    "check_answer",
    "check_offer",
    "expand_transport",
    "outgoing",
    "read",
]
