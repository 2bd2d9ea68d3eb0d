"""What a session description says, put together from its lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import Factory, define, field, frozen

from .redaction import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .sdp_lines import Faults, Lines

_Held = TypeVar("_Held")

#: Kind, port, protocol and formats.
_MEDIA: Final = re.compile(r"([^ \t]+)[ \t]+([0-9]{1,5})(?:/[0-9]{1,5})?[ \t]+([^ \t]+)((?:[ \t]+[^ \t]+)+)")
_FINGERPRINT: Final = re.compile(r"[A-Za-z0-9-]+ [0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+")
_LAST_PORT: Final = 65535
#: The port of a section whose own cannot be read: it is in use, and says nothing more.
_DISCARD: Final = 9
_VALUES: Final = frozenset({"fingerprint", "ice-pwd", "ice-ufrag", "mid", "setup"})
_FLAGS: Final = frozenset({"bundle-only", "rtcp-mux"})
_DIRECTIONS: Final = frozenset({"inactive", "recvonly", "sendonly", "sendrecv"})


def _hidden(value: str | None) -> str:
    return "None" if value is None else HIDDEN


@frozen(kw_only=True)
class Level:
    """What can stand in a media section, or above them all; None is what is not said here."""

    ice_ufrag: str | None = field(default=None, repr=_hidden)
    ice_pwd: str | None = field(default=None, repr=_hidden)
    fingerprint: str | None = field(default=None, repr=_hidden)
    setup: str | None = None
    direction: str | None = None


@frozen(kw_only=True)
class Section(Level):
    """A media section as it stands: what its bundle or the session level says is not filled in."""

    #: The line that it begins at, counted from 1.
    line: int
    kind: str
    port: int
    protocol: str
    formats: tuple[str, ...]
    mid: str | None = None
    rtcp_mux: bool = False
    #: Port 0 is no refusal here: the section shares the port of its bundle.
    bundle_only: bool = False
    #: How many candidates it lists.
    candidates: int = 0

    @property
    def in_use(self) -> bool:
        """Whether the section is offered or accepted, rather than refused."""
        return self.port != 0 or self.bundle_only


@frozen(kw_only=True)
class Description(Level):
    """A session description: what holds for all of it, and its media sections in their order."""

    #: The mids of the sections that share a transport; the first of them tells which.
    bundles: tuple[tuple[str, ...], ...] = ()
    sections: tuple[Section, ...] = ()

    def uses(self, kind: str) -> bool:
        """Whether a section of this kind is offered or accepted."""
        return any(section.kind == kind and section.in_use for section in self.sections)


@define
class _Draft:
    """What has been read of a media section, or of what stands above the first."""

    line: int = 0
    head: str = ""
    values: dict[str, str] = Factory(dict[str, str])
    candidates: int = 0


def described(lines: Lines, faults: Faults, setups: Sequence[str] = ()) -> Description:
    """Put together what the lines say; where some values of setup are expected, note values that cannot be right."""
    session = draft = _Draft()
    media: list[_Draft] = []
    bundles: list[tuple[str, ...]] = []
    for number, letter, text in lines.lines:
        if letter == "m":
            draft = _Draft(number, text)
            media.append(draft)
        if letter != "a":
            continue
        name, _, value = text.partition(":")
        if name == "candidate":
            draft.candidates += 1
        elif name == "group" and draft is session:
            bundles.extend(filter(None, [bundled(value)]))
        elif name in _DIRECTIONS:
            draft.values.setdefault("direction", name)
        elif name in _FLAGS:
            draft.values[name] = name
        elif name in _VALUES and value and name not in draft.values:
            draft.values[name] = value
            problem = _problem(name, value, setups)
            if problem:
                faults.note(problem, number)
    values = session.values.get
    return Description(
        ice_ufrag=values("ice-ufrag"),
        ice_pwd=values("ice-pwd"),
        fingerprint=values("fingerprint"),
        setup=values("setup"),
        direction=values("direction"),
        bundles=tuple(bundles),
        sections=tuple(_section(draft, faults) for draft in media),
    )


def _problem(name: str, value: str, setups: Sequence[str]) -> str | None:
    """Say why the value of an attribute cannot be right; nothing is checked where no setup is expected."""
    if name == "setup" and setups and value not in setups:
        return f"expected a=setup:{' or '.join(setups)}"
    if name == "fingerprint" and setups and not _FINGERPRINT.fullmatch(value):
        return "this a=fingerprint is malformed"
    return None


def _section(draft: _Draft, faults: Faults) -> Section:
    match = _MEDIA.fullmatch(draft.head)
    if not match or int(match[2]) > _LAST_PORT:
        faults.note("this m= line is malformed", draft.line)
    values = draft.values.get
    return Section(
        line=draft.line,
        kind=match[1] if match else draft.head.partition(" ")[0],
        port=int(match[2]) if match else _DISCARD,
        protocol=match[3] if match else "",
        formats=tuple(match[4].split()) if match else (),
        mid=values("mid"),
        rtcp_mux="rtcp-mux" in draft.values,
        bundle_only="bundle-only" in draft.values,
        candidates=draft.candidates,
        ice_ufrag=values("ice-ufrag"),
        ice_pwd=values("ice-pwd"),
        fingerprint=values("fingerprint"),
        setup=values("setup"),
        direction=values("direction"),
    )


def bundled(group: str) -> tuple[str, ...]:
    """Return the mids of a group that is a bundle; none for another."""
    kind, *mids = group.split() or [""]
    return tuple(mids) if kind == "BUNDLE" else ()


def leaders(bundles: Sequence[Sequence[str]], sections: Mapping[str, _Held]) -> dict[str, _Held]:
    """Return for each bundled mid the section whose transport it shares."""
    return {mid: sections[bundle[0]] for bundle in reversed(bundles) if bundle[0] in sections for mid in bundle}


__all__ = ["Description", "Level", "Section", "bundled", "described", "leaders"]
