"""A value that may be one of several things: which one is decided by its tag, else by its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .codecs import NEW, WRONG, Array, Codec, Map, Ref, described

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .codecs import Decode, Models


class Union(Codec):
    """
    Decodes an object to the one branch that it is.

    Its tag decides, where the branches have one. Where they have none, or the tag has a value that nobody has told
    us about (`stated` is False), the shape decides: required keys and constants rule branches out, then the branch
    wins that the fewest values contradict, that knows most of the keys and most of the values. What fits no branch is
    kept as the plain mapping that it is; a scalar is always taken as it comes.
    """

    __slots__ = ("_decode", "branches", "stated", "tag", "values")

    def __init__(
        self,
        *branches: Codec,
        tag: str | None = None,
        values: Mapping[str, Sequence[str]] | None = None,
        stated: bool = True,
    ) -> None:
        self.branches = branches
        #: The key that tells the branches apart, if there is one.
        self.tag = tag
        #: For each value of the tag, the models that carry it: one, or several that the shape must tell apart.
        self.values = dict(values or {})
        #: Whether the document itself promises the tag; then an unknown value is a branch from the future.
        self.stated = stated
        self._decode: Decode | None = None

    def decoder(self, models: Models) -> Decode:
        """Return the function that decides and decodes; made once, models imported as they are met."""
        if self._decode is None:
            self._decode = self._make(models)
        return self._decode

    def _make(self, models: Models) -> Decode:
        tag = self.tag
        by_tag: dict[str, Decode] = {}
        decode_object = self._object_decoder(models, by_tag)
        lists = [branch for branch in self.branches if isinstance(branch, Array)]

        def decode_tagged(value: Any) -> Any:
            try:
                known = by_tag[value[tag]]
            except (KeyError, TypeError):  # the first of its kind, or no object with such a tag
                known = decode
            return known(value)

        def decode(value: Any) -> Any:
            if value.__class__ is dict:
                return decode_object(value)
            if value.__class__ is list:
                for branch in lists:
                    if len(lists) == 1 or branch.misfit(value, models) < WRONG:
                        return branch.decoder(models)(value)
            return value

        return decode if tag is None else decode_tagged

    def _object_decoder(self, models: Models, by_tag: dict[str, Decode]) -> Decode:
        tag, stated, values = self.tag, self.stated, self.values
        objects = [branch.name for branch in self.branches if isinstance(branch, Ref)]
        if tag is None:
            return lambda value: _decode_best(value, objects, models)

        def decode(value: dict[str, Any]) -> Any:
            kind = value.get(tag)
            if not isinstance(kind, str):
                return _decode_best(value, objects, models, decisive=True)
            named = values.get(kind)
            if named is None:
                return value if stated else _decode_best(value, objects, models, decisive=True)
            if len(named) > 1:
                return _decode_best(value, named, models)
            by_tag[kind] = Ref(named[0]).decoder(models)
            return by_tag[kind](value)

        return decode

    def refusal(self, value: Any, models: Models) -> str | None:
        """Say why a whole body cannot be one of these; None where it may be a branch from the future."""
        if value.__class__ is dict:
            return self._object_refusal(value, models)
        if any(not isinstance(branch, Ref) and branch.misfit(value, models) < WRONG for branch in self.branches):
            return None
        return f"expected {self}, got {described(value)}"

    def _object_refusal(self, value: dict[str, Any], models: Models) -> str | None:
        kind = value.get(self.tag) if self.tag is not None else None
        names = [branch.name for branch in self.branches if isinstance(branch, Ref)]
        if (isinstance(kind, str) and kind not in self.values) or any(type(branch) is Map for branch in self.branches):
            return None
        missing = {name: sorted(models.load(name).__table__().required.difference(value)) for name in names}
        nearest = min(names, key=lambda name: len(missing[name]), default="")
        needs = f"; {nearest} needs {', '.join(missing[nearest])}" if missing.get(nearest) else ""
        return f"expected {self}, got an object that is none of them{needs}"

    def __str__(self) -> str:
        return " or ".join(str(branch) for branch in self.branches)

    def misfit(self, value: Any, models: Models) -> int:
        """Ask the branches; an object with a new tag may be a branch from the future."""
        if self.tag is not None and value.__class__ is dict:
            kind = value.get(self.tag)
            if isinstance(kind, str) and kind not in self.values:
                return NEW
        return min(branch.misfit(value, models) for branch in self.branches)


def _decode_best(value: dict[str, Any], names: Sequence[str], models: Models, *, decisive: bool = False) -> Any:
    """Decode to the branch that fits best: the first of equals, or none of them if the choice must be decisive."""
    # What knows none of the keys is not what this is, however little it asks for.
    found = map(models.load, names)
    possible = [model for model in found if model.__possible__(value) and model.__knows__(value)]
    if len(possible) == 1:
        return possible[0].__decode__(value)
    fits = sorted((codec.__fit__(value), order) for order, codec in enumerate(possible))
    if not fits or (decisive and fits[0][0] == fits[1][0]):
        return value
    return possible[fits[0][1]].__decode__(value)
