"""Running openapi-python-client over a normalised document, with this project's templates."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from scripts.generate.python_types import mentions, words_of
from scripts.generate.view import View
from scripts.normalise.names import PREFIX, class_name, module_name
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

TEMPLATES: Final = Path(__file__).parent / "templates"

#: What the generator's messages show in place of a name from the document.
_HIDDEN: Final = re.compile(r"<openapi_python_client\S+ object at \S+>")

#: Media types that hold bytes, which the generator does not know as such.
_BYTES: Final = "application/octet-stream"


def render(name: str, document: dict[str, Any], target: Path) -> None:
    """Write the client of one normalised document into a folder; any warning of the generator is a `Problem`."""
    try:
        problems = _build(name, document, target)
    except OSError:
        raise  # a full disk is not the generator's fault
    except Exception as error:  # the generator's own faults are many and undocumented
        words = " ".join(f"{type(error).__name__}: {error}".split())
        message = f"{name}: the generator breaks down: {words}; repair the document in specs/{name}.overlay.yaml"
        raise Problem(message) from error
    if problems:
        raise Problem(*_lines(name, problems))


def _build(name: str, document: dict[str, Any], target: Path) -> Sequence[GeneratorError]:
    config = _config(document, target)
    parsed = GeneratorData.from_dict(document, config=config)
    if isinstance(parsed, GeneratorError):
        return [parsed]
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    view = View(name, document)
    project.env.filters["pyrepr"] = repr
    helpers: dict[str, Any] = {
        "view": view,
        "words_of": words_of,
        "mentions": mentions,
        "class_of": class_name,
        "module_of": module_name,
    }
    project.env.globals.update(helpers)
    with contextlib.redirect_stdout(io.StringIO()):  # the generator announces itself with print
        problems = project.build()
    if not problems:
        _write_unions(project, view, target)
    return problems


def _config(document: dict[str, Any], target: Path) -> Config:
    overrides = {media_type: _BYTES for media_type in _media_types(document) if _holds_bytes(media_type)}
    settings = ConfigFile(literal_enums=True, content_type_overrides=overrides, post_hooks=[], field_prefix=PREFIX)
    return Config.from_sources(
        settings,
        MetaType.NONE,
        document_source=target,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )


def _media_types(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = set(node["content"]) if isinstance(node.get("content"), dict) else set()
        return own.union(*(_media_types(value) for value in node.values()))
    if isinstance(node, list):
        return set().union(*(_media_types(value) for value in node))
    return set()


def _holds_bytes(media_type: str) -> bool:
    known = media_type.endswith("json") or media_type.startswith(("text/", "multipart/"))
    return not known and media_type != "application/x-www-form-urlencoded"


def _write_unions(project: Project, view: View, target: Path) -> None:
    template = project.env.get_template("union.py.jinja")
    for name, schema in view.unions():
        found = view.names_in(schema)
        text = template.render(
            name=class_name(name),
            alias=view.alias(schema),
            codecs=[view.codec(branch) for branch in schema["oneOf"]],
            imports=[(module_name(item), class_name(item)) for item in found],
            tag=view.tag(schema),
        )
        (target / "models" / f"{module_name(name)}.py").write_text(text, encoding="utf-8")


def _lines(name: str, problems: Sequence[GeneratorError]) -> list[str]:
    """Write each of the generator's complaints on one line."""
    lines = []
    for problem in problems:
        words = _HIDDEN.sub("...", " ".join(f"{problem.header or ''}: {problem.detail or ''}".split()))
        lines.append(f"{name}: the generator complains: {words}; repair the document in specs/{name}.overlay.yaml")
    return lines
