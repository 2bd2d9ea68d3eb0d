"""Finding out how the branches of each union are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from scripts.normalise.walk import branches, referred, schemas, sites

if TYPE_CHECKING:
    from scripts.normalise.report import Report

#: Where a union keeps what this step found.
TAG = "x-tag-table"
#: Where an overlay says which value of a plain string property real payloads of this schema carry.
OBSERVED = "x-tag"
#: Where a branch keeps the values of the document's own discriminator that name it.
STATED = "x-tag-values"
#: Properties that name a kind, in order of trust, where several would do.
_USUAL = ("type", "role", "provider", "kind", "object", "event")


@frozen
class _Tag:
    """A property that tells the branches of a union apart, fully or in part."""

    name: str
    values: dict[str, list[str]]
    #: Whether every branch has the value as a constant of the document.
    stated: bool

    @property
    def rank(self) -> tuple[bool, int, bool, int, str]:
        alone = sum(len(names) == 1 for names in self.values.values())
        usual = _USUAL.index(self.name) if self.name in _USUAL else len(_USUAL)
        return alone < len(self.values), -len(self.values), not self.stated, usual, self.name


def state_discriminators(document: dict[str, Any], report: Report) -> None:
    """Note at each branch which values of the discriminator name it, where the branch does not say so itself."""
    for site in sites(document):
        discriminator, inner = site.schema.get("discriminator"), branches(site.schema)
        if discriminator is None or not inner:
            continue
        named: dict[str, list[str]] = {}
        for value, target in discriminator.get("mapping", {}).items():
            named.setdefault(referred({"$ref": target}) or target, []).append(value)
        for branch in inner:
            name = referred(branch)
            if name is not None and not _says_itself(document, name, discriminator["propertyName"]):
                # Without a mapping the name of the schema is the value.
                branch[STATED] = sorted(named.get(name, [name]))
                report.note(site.pointer, f"{name} is named by {', '.join(branch[STATED])}")


def _says_itself(document: dict[str, Any], name: str, tag: str) -> bool:
    schema = schemas(document).get(name, {}).get("properties", {}).get(tag, {})
    seen: set[str] = set()
    while (target := referred(schema)) is not None and target not in seen:
        seen.add(target)
        schema = schemas(document).get(target, {})
    return "const" in schema or OBSERVED in schema


def tag_unions(document: dict[str, Any], report: Report) -> None:
    """Note for each named union the property whose value names the branch, and which value names which."""
    for name, schema in schemas(document).items():
        models = {
            target: branch.get(STATED)
            for branch in branches(schema)
            if (target := referred(branch)) and _is_object(document, target)
        }
        stated_name = schema.pop("discriminator", {}).get("propertyName")
        if len(models) < 2:  # noqa: PLR2004 - one object cannot be mistaken for another
            continue
        candidates = _candidates(document, models, stated_name)
        preferred = [tag for tag in candidates if tag.name == stated_name and not tag.rank[0]]
        if preferred or candidates:
            tag = (preferred or sorted(candidates, key=lambda tag: tag.rank))[0]
            schema[TAG] = {"property": tag.name, "values": tag.values, "stated": tag.stated}
            report.note(f"/components/schemas/{name}", f"told apart by {tag.name!r}")
        else:
            report.note(f"/components/schemas/{name}", "told apart by keys and values: no property names the branch")


def _is_object(document: dict[str, Any], name: str) -> bool:
    return bool(schemas(document).get(name, {}).get("type") == "object")


def _candidates(document: dict[str, Any], models: dict[str, list[str] | None], stated_name: str | None) -> list[_Tag]:
    shared = set.intersection(*(set(schemas(document)[model].get("properties", {})) for model in models))
    found = []
    for name in sorted(shared):
        stated = models if name == stated_name else dict.fromkeys(models)
        tag = _tag(document, stated, name)
        if tag is not None:
            found.append(tag)
    return found


def _tag(document: dict[str, Any], models: dict[str, list[str] | None], name: str) -> _Tag | None:
    """Return the tag that a property makes: no value may stand for every branch, and several values only for one."""
    values: dict[str, list[str]] = {}
    stated = True
    for model, told in models.items():
        schema = schemas(document)[model]["properties"][name]
        target = referred(schema)
        if told is not None:
            own = told
        elif "const" in schema:
            own = [schema["const"]]
        elif OBSERVED in schema:
            own, stated = [schema[OBSERVED]], False
        elif target is not None and "enum" in schemas(document).get(target, {}):
            own, stated = schemas(document)[target]["enum"], False
        else:
            return None
        if not all(isinstance(value, str) for value in own):
            return None
        for value in own:
            values.setdefault(value, []).append(model)
        if len(own) > 1 and any(len(values[value]) > 1 for value in own):
            return None
    if len(values) < 2:  # noqa: PLR2004 - one value names nothing
        return None
    return _Tag(name, values, stated)
