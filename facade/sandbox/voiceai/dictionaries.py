"""Pronunciation dictionaries: rules, and the versions that they went through."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, Any, Final

from facade.sandbox.wire import Answer

from .refusing import missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facade.sandbox.service import Asked
    from facade.sandbox.shelves import Thing

    from .shelves import VoiceAIShelves

_AT: Final = "/api/v1/tts/pronunciation-dictionaries"
_ONE: Final = f"{_AT}/{{dictionary_id}}"
_LEXEME: Final = re.compile(r"<lexeme[^>]*>(.*?)</lexeme>", re.DOTALL)
_FIELD: Final = re.compile(r"<(grapheme|alias|phoneme)[^>]*>(.*?)</\1>", re.DOTALL)


class Dictionaries:
    """The dictionaries; each change of rules makes a version."""

    def __init__(self, shelves: VoiceAIShelves) -> None:
        self._shelves = shelves
        self._shelf = shelves.shelves[_AT]
        #: The rules of each version, in order, by the dictionary's id.
        self._versions: dict[str, list[list[Thing]]] = {}

    def handlers(self) -> Mapping[tuple[str, str], Callable[[Asked], Answer]]:
        """Return what answers the operations on dictionaries, by method and path."""
        return {
            ("POST", f"{_AT}/add-from-rules"): self._from_rules,
            ("POST", f"{_AT}/add-from-file"): self._from_file,
            ("POST", f"{_ONE}/set-rules"): self._set,
            ("POST", f"{_ONE}/add-rules"): self._add,
            ("POST", f"{_ONE}/remove-rules"): self._remove,
            ("DELETE", _ONE): self._delete,
            ("GET", f"{_ONE}/{{version}}/download"): self._download,
        }

    def _from_rules(self, asked: Asked) -> Answer:
        return self._create(asked, asked.body["rules"])

    def _from_file(self, asked: Asked) -> Answer:
        rules: list[Thing] = []
        for lexeme in _LEXEME.findall(asked.body["file"].content.decode("utf-8", "replace")):
            fields = {name: unescape(text.strip()) for name, text in _FIELD.findall(lexeme)}
            word = fields.get("grapheme", "")
            rules.append({"word": word, "replacement": fields.get("alias", word), "ipa": fields.get("phoneme")})
        return self._create(asked, rules)

    def _create(self, asked: Asked, rules: Sequence[Thing]) -> Answer:
        now = self._now()
        body = asked.body
        known = {"name": body["name"], "language": body.get("language", "en"), "created_at_unix": now}
        thing = self._shelves.add(self._shelf, known)
        return self._changed(asked, thing, self._numbered(rules))

    def _now(self) -> int:
        return int(self._shelves.world.today().timestamp())

    def _numbered(self, rules: Sequence[Thing]) -> list[Thing]:
        return [
            {
                "id": rule.get("id") or self._shelves.world.new_id(),
                "word": rule["word"],
                "replacement": rule["replacement"],
                "ipa": rule.get("ipa"),
                "case_sensitive": rule.get("case_sensitive", True),
            }
            for rule in rules
        ]

    def _changed(self, asked: Asked, thing: Thing, rules: list[Thing]) -> Answer:
        versions = self._versions.setdefault(thing["id"], [])
        versions.append(rules)
        now = self._now()
        thing |= {
            "rules": rules,
            "current_version": len(versions),
            "versions": [*thing["versions"], {"version": len(versions), "created_at_unix": now}],
            "updated_at_unix": now,
        }
        return self._shelves.shown(asked, thing)

    def _with_rules(self, asked: Asked, rules_of: Callable[[list[Thing]], list[Thing]]) -> Answer:
        thing = self._shelf.things.get(asked.path["dictionary_id"])
        return self._missing() if thing is None else self._changed(asked, thing, rules_of(thing["rules"]))

    def _set(self, asked: Asked) -> Answer:
        return self._with_rules(asked, lambda _: self._numbered(asked.body["rules"]))

    def _add(self, asked: Asked) -> Answer:
        return self._with_rules(asked, lambda rules: [*rules, *self._numbered(asked.body["rules"])])

    def _remove(self, asked: Asked) -> Answer:
        gone: Any = asked.body.get("rule_ids", ())
        return self._with_rules(asked, lambda rules: [rule for rule in rules if rule["id"] not in gone])

    def _delete(self, asked: Asked) -> Answer:
        key = asked.path["dictionary_id"]
        if self._shelf.things.pop(key, None) is None:
            return self._missing()
        return self._shelves.shown(asked, {"id": key, "deleted": True})

    def _download(self, asked: Asked) -> Answer:
        thing = self._shelf.things.get(asked.path["dictionary_id"])
        versions = self._versions.get(asked.path["dictionary_id"], [])
        number = int(asked.path["version"])
        if thing is None or not 1 <= number <= len(versions):
            return self._missing()
        lexemes = "".join(map(_lexeme, versions[number - 1]))
        text = (
            '<?xml version="1.0" encoding="UTF-8"?>\n<lexicon version="1.0" alphabet="ipa" '
            'xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" '
            f'xml:lang="{escape(thing["language"])}">\n{lexemes}</lexicon>\n'
        )
        return Answer(200, text.encode(), {"content-type": "application/pls+xml"})

    def _missing(self) -> Answer:
        return missing("Pronunciation dictionary")


def _lexeme(rule: Thing) -> str:
    parts = {"grapheme": rule["word"], "phoneme": rule["ipa"], "alias": rule["replacement"]}
    inside = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in parts.items() if text)
    return f"<lexeme>{inside}</lexeme>\n"


__all__ = ["Dictionaries"]
