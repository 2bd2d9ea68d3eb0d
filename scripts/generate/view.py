"""What the templates need to know of a normalised document: Python types, codecs and imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen
from openapi_python_client.strings import PythonIdentifier

from scripts.generate.python_types import Types, joined, words_of
from scripts.normalise.names import PREFIX, RESERVED, class_name, module_name
from scripts.normalise.walk import OperationSite, operations, schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty, Property

_TEXT: Final = "text/"
#: What every model has; a field of such a name gets an underscore.
_OF_EVERY_MODEL: Final = frozenset({"additional_keys", "additional_properties", "from_dict", "to_dict"})
#: What the functions of an operation's module call; by the kind of its body, more names that they use. A parameter of
#: such a name gets the place that it is sent in as an ending, as the generator does with `client` and `url`.
_CALLED: Final = frozenset(
    {"asyncio_detailed", "build_request", "headers", "json_body", "multipart_body", "path", "query", "read_response"}
    | {"send", "send_async", "sync_detailed"}
)
_CLAIMED: Final = {"": _CALLED, "json": _CALLED | {"body"}, "files": _CALLED | {"body", "content_type", "files"}}


@frozen
class Field:
    """A field of a model, or a parameter of an operation."""

    name: str
    wire: str
    annotation: str
    codec: str
    #: The Python expression of the default, or nothing where the caller must give a value.
    default: str
    description: str
    schema: dict[str, Any] = field(repr=False)


@frozen
class Answer:
    """How one status is read."""

    status: str
    body: str
    annotation: str
    schema: dict[str, Any] = field(factory=dict[str, Any], repr=False)

    @property
    def is_success(self) -> bool:
        """Whether the operation returns it; anything else is raised."""
        return self.status[0] in "23"


@frozen
class Call:
    """One operation, ready to be written down."""

    name: str
    method: str
    path: str
    #: The path as the document has it, with the document's names of the parameters.
    published_path: str
    summary: str
    description: str
    path_fields: tuple[Field, ...]
    query_fields: tuple[Field, ...]
    header_fields: tuple[Field, ...]
    body: Field | None
    body_kind: str
    answers: tuple[Answer, ...]
    requires_key: bool
    names: tuple[str, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """Everything that a caller can give, the required things first."""
        body = (self.body,) if self.body else ()
        keywords = (*body, *self.query_fields, *self.header_fields)
        return (*self.path_fields, *sorted(keywords, key=lambda item: bool(item.default)))

    @property
    def result(self) -> str:
        """The type that the operation returns."""
        found = successes(self.answers)
        return joined([answer.annotation for answer in found]) if found else "None"

    @property
    def bodies(self) -> tuple[str, ...]:
        """What to import to read the answers."""
        found = {answer.body.partition("(")[0] for answer in self.answers}
        return tuple(sorted(found))

    @property
    def codecs(self) -> tuple[str, ...]:
        """The codecs that the answers are read with."""
        return words_of(answer.body for answer in self.answers)


def successes(answers: Sequence[Answer]) -> list[Answer]:
    """Pick the answers that the operation returns; where no success is documented it is the one for all statuses."""
    found = [answer for answer in answers if answer.is_success]
    return found or [answer for answer in answers if answer.status == "default"]


class View(Types):
    """A normalised document, seen from the templates."""

    def __init__(self, name: str, document: dict[str, Any]) -> None:
        self.name = name
        super().__init__(document)
        self._by_class: dict[str, dict[str, Any]] = {
            class_name(found): schema for found, schema in schemas(document).items()
        }
        self._operations: dict[str, OperationSite] = {
            str(PythonIdentifier(site.name, PREFIX)): site for site in operations(document)
        }

    @property
    def server(self) -> str:
        """The address of the service."""
        servers = self.document.get("servers") or [{"url": ""}]
        return str(servers[0]["url"]).rstrip("/")

    # Models

    def raw(self, model: ModelProperty) -> dict[str, Any]:
        """Return the schema that a generated model stands for."""
        return self._by_class[str(model.class_info.name)]

    def fields(self, model: ModelProperty) -> tuple[Field, ...]:
        """Return a model's fields, the required ones first."""
        raw = self.raw(model)
        return tuple(
            self._field(prop, raw["properties"][prop.name.get_untrusted_value()], required=prop.required)
            for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
        )

    def extras(self, model: ModelProperty) -> str:
        """Return the codec of the fields that the document does not name, if it needs one."""
        values = self.raw(model).get("additionalProperties")
        codec = self.codec(values) if isinstance(values, dict) else "ANY"
        return "" if codec in {"ANY", "STRING", "NUMBER", "INTEGER", "BOOLEAN"} else codec

    def imports(self, model: ModelProperty) -> tuple[tuple[str, str], ...]:
        """List what a model's annotations refer to: module and class."""
        raw = self.raw(model)
        found = self.names_in(*raw.get("properties", {}).values())
        own = class_name(model.class_info.name)
        return tuple((module_name(name), class_name(name)) for name in found if class_name(name) != own)

    def _field(self, prop: Property, schema: dict[str, Any], *, required: bool) -> Field:
        annotation = self.annotation(schema)
        default = ""
        if not required:
            annotation = joined([annotation, *([] if annotation.endswith("| None") else ["None"]), "Unset"])
            default = "UNSET"
        elif "const" in schema:
            default = repr(schema["const"])
        name = str(prop.python_name)
        return Field(
            f"{name}_" if name in RESERVED | _OF_EVERY_MODEL else name,
            prop.name.get_untrusted_value(),
            annotation,
            self.codec(schema),
            default,
            str(schema.get("description", "")).strip(),
            schema,
        )

    # Unions

    def unions(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the named unions."""
        for name, schema in schemas(self.document).items():
            if "oneOf" in schema:
                yield name, schema

    def every_name(self, models: list[ModelProperty]) -> list[tuple[str, str, str]]:
        """List what the models package offers: name, module, and whether it is a value rather than a type."""
        offered = [(str(model.class_info.name), str(model.class_info.module_name), "") for model in models]
        for name, schema in schemas(self.document).items():
            if "oneOf" in schema or "enum" in schema:
                offered.append((class_name(name), module_name(name), ""))
            if "enum" in schema:
                offered.append((f"{class_name(name)}Values", module_name(name), "values"))
        return sorted(set(offered))

    def enum(self, found: str) -> list[Any]:
        """Return the values of an enum in the document's order."""
        return list(self._by_class[found]["enum"])

    # Operations

    def call(self, endpoint: Endpoint) -> Call:
        """Return one operation, ready to be written down."""
        site = self._operations[str(endpoint.name)]
        raw = {(item["in"], item["name"]): item for item in site.operation.get("parameters", [])}

        def fields_of(location: str, properties: list[Property]) -> tuple[Field, ...]:
            found = [self._parameter(prop, raw[location, prop.name.get_untrusted_value()]) for prop in properties]
            return tuple(
                evolve(item, name=f"{item.name}_{location}") if item.name in _CLAIMED[kind] else item for item in found
            )

        body, kind, body_schema = self._body(site, endpoint)
        path = endpoint.path.get_untrusted_value()
        path_fields = fields_of("path", endpoint.path_parameters)
        for prop, item in zip(endpoint.path_parameters, path_fields, strict=True):
            path = path.replace(f"{{{prop.python_name}}}", f"{{{item.name}}}")
        answers = tuple(self._answers(site))
        found = [item.get("schema", {}) for item in raw.values()]
        found.extend([body_schema, *(answer.schema for answer in successes(answers))])
        return Call(
            name=site.name,
            method=site.method.upper(),
            path=path,
            published_path=site.path,
            summary=str(site.operation.get("summary", "")).strip(),
            description=str(site.operation.get("description", "")).strip(),
            path_fields=path_fields,
            query_fields=fields_of("query", endpoint.query_parameters),
            header_fields=fields_of("header", endpoint.header_parameters),
            body=body,
            body_kind=kind,
            answers=answers,
            requires_key=bool(site.operation.get("security", self.document.get("security"))),
            names=self.names_in(*found),
        )

    def _parameter(self, prop: Property, raw: dict[str, Any]) -> Field:
        schema = {**raw.get("schema", {}), "description": raw.get("description", "")}
        return self._field(prop, schema, required=prop.required)

    def _body(self, site: OperationSite, endpoint: Endpoint) -> tuple[Field | None, str, dict[str, Any]]:
        if not endpoint.bodies:
            return None, "", {}
        body = endpoint.bodies[0]
        schema = site.operation["requestBody"]["content"][body.content_type.get_untrusted_value()]["schema"]
        return self._field(body.prop, schema, required=body.prop.required), str(body.body_type), schema

    def _answers(self, site: OperationSite) -> Iterator[Answer]:
        for status, response in site.operation.get("responses", {}).items():
            content: dict[str, Any] = response.get("content") or {}
            if not content:
                redirect = status.startswith("3")
                yield Answer(status, "LOCATION" if redirect else "EMPTY", "str" if redirect else "None")
                continue
            media_type, media = min(content.items(), key=lambda item: "json" not in item[0])
            schema = media.get("schema", {})
            if "json" in media_type:
                yield Answer(status, f"Json({self.codec(schema)})", self.annotation(schema), schema)
            elif media_type.startswith(_TEXT):
                yield Answer(status, "TEXT", "str")
            else:
                yield Answer(status, "BINARY", "FileContent")
