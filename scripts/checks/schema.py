"""A strict JSON Schema (draft-07) checker on Python's standard library.

It knows the keywords that our contracts and the schema of AsyncAPI use; a keyword that it does not know is an error,
never ignored. With `closed`, an object may have no member that its schema does not name: our own output is held to
that, while readers must take unknown members.
"""
import datetime
import json
import re
from urllib.parse import urljoin

ANNOTATIONS = {
    "$schema", "$id", "$comment", "title", "description", "default", "examples", "definitions", "readOnly", "writeOnly",
    "deprecated", "contentMediaType", "contentEncoding", "example", "externalDocs", "discriminator",
}
TYPES = {
    "object": lambda v: isinstance(v, dict), "array": lambda v: isinstance(v, list), "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool), "null": lambda v: v is None,
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "integer": lambda v: (isinstance(v, int) and not isinstance(v, bool)) or (isinstance(v, float) and v.is_integer()),
}
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)")


def is_date(text):
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text)) and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def is_date_time(text):
    if not DATE_TIME.fullmatch(text) or not is_date(text[:10]):
        return False
    hour, minute, second = int(text[11:13]), int(text[14:16]), int(text[17:19])
    return hour < 24 and minute < 60 and second < 61


FORMATS = {
    "date": is_date, "date-time": is_date_time,
    "uri": lambda text: bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text)),
    "uri-reference": lambda text: " " not in text, "email": lambda text: "@" in text, "regex": lambda text: bool(re.compile(text)),
}


class SchemaProblem(Exception):
    """The schema itself is wrong."""


def same(a, b):
    """Equality as JSON has it: true is not 1."""
    if isinstance(a, bool) != isinstance(b, bool):
        return False
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return type(a) is type(b) and a == b or (TYPES["number"](a) and TYPES["number"](b) and a == b)


class Schemas:
    """Schemas by their address, with all that they refer to."""

    def __init__(self):
        self.by_address = {}

    def add(self, schema, address=""):
        """Takes a document in, under its `$id` and that of every part of it."""
        base = urljoin(address, schema.get("$id", "")) if isinstance(schema, dict) else address
        self.by_address[base.rstrip("#")] = schema
        self._collect(schema, base)
        return base

    def _collect(self, node, base):
        if isinstance(node, dict):
            name = node.get("$id")
            if isinstance(name, str):
                base = urljoin(base, name)
                self.by_address[base.rstrip("#")] = node
            for value in node.values():
                self._collect(value, base)
        elif isinstance(node, list):
            for value in node:
                self._collect(value, base)

    def load(self, path):
        """Reads a file; returns its address."""
        with open(path, encoding="utf-8") as file:
            return self.add(json.load(file), "file:///" + path.rsplit("/", 1)[-1])

    def find(self, reference, base):
        """The part that a `$ref` names, and the address it is read under."""
        address = urljoin(base, reference)
        document, _, pointer = address.partition("#")
        if document not in self.by_address:
            raise SchemaProblem(f"nothing is known of {document}")
        node = self.by_address[document]
        for step in pointer.split("/")[1:]:
            step = step.replace("%7B", "{").replace("%7D", "}").replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(step)] if isinstance(node, list) else node[step]
            except (KeyError, IndexError, ValueError, TypeError):
                raise SchemaProblem(f"{reference} names nothing in {document}") from None
        return node, document


class Checker:
    """Checks values against schemas; answers what is wrong, a sentence each."""

    def __init__(self, schemas, closed=False):
        self.schemas = schemas
        self.closed = closed

    def problems(self, value, address):
        node, base = self.schemas.find("#", address)
        return self.check(value, node, base, "", self.closed)

    def check(self, value, schema, base, path, closed):
        if schema is True or schema == {}:
            return []
        if schema is False:
            return [f"{path or 'the value'}: nothing may be here"]
        if isinstance(schema.get("$id"), str):
            base = urljoin(base, schema["$id"])
        if "$ref" in schema:
            node, where = self.schemas.find(schema["$ref"], base)
            return self.check(value, node, where, path, closed)
        found = []
        for keyword, rule in schema.items():
            if keyword in ANNOTATIONS or keyword.startswith("x-") or keyword in ("then", "else"):
                continue
            method = getattr(self, "_" + keyword.replace("$", ""), None)
            if method is None:
                raise SchemaProblem(f"keyword {keyword!r} is not known")
            found += method(value, rule, schema, base, path, closed)
        if closed and isinstance(value, dict) and "properties" in schema and "additionalProperties" not in schema:
            patterns = schema.get("patternProperties", {})
            found += [
                f"{path}/{name}: is in no contract" for name in value
                if name not in schema["properties"] and not any(re.search(p, name) for p in patterns)
            ]
        return found

    def fits(self, value, schema, base, closed=False):
        return not self.check(value, schema, base, "", closed)

    def _type(self, value, rule, schema, base, path, closed):
        names = rule if isinstance(rule, list) else [rule]
        if any(TYPES[name](value) for name in names):
            return []
        return [f"{path or 'the value'}: must be {' or '.join(names)}"]

    def _enum(self, value, rule, schema, base, path, closed):
        return [] if any(same(value, one) for one in rule) else [f"{path}: must be one of {rule}, is {value!r}"]

    def _const(self, value, rule, schema, base, path, closed):
        return [] if same(value, rule) else [f"{path}: must be {rule!r}"]

    def _required(self, value, rule, schema, base, path, closed):
        if not isinstance(value, dict):
            return []
        return [f"{path}/{name}: is missing" for name in rule if name not in value]

    def _properties(self, value, rule, schema, base, path, closed):
        if not isinstance(value, dict):
            return []
        return [p for name, part in rule.items() if name in value
                for p in self.check(value[name], part, base, f"{path}/{name}", closed)]

    def _patternProperties(self, value, rule, schema, base, path, closed):
        if not isinstance(value, dict):
            return []
        return [p for pattern, part in rule.items() for name in value if re.search(pattern, name)
                for p in self.check(value[name], part, base, f"{path}/{name}", closed)]

    def _additionalProperties(self, value, rule, schema, base, path, closed):
        if not isinstance(value, dict):
            return []
        rest = [name for name in value if name not in schema.get("properties", {})
                and not any(re.search(p, name) for p in schema.get("patternProperties", {}))]
        return [p for name in rest for p in self.check(value[name], rule, base, f"{path}/{name}", closed)]

    def _propertyNames(self, value, rule, schema, base, path, closed):
        if not isinstance(value, dict):
            return []
        return [p for name in value for p in self.check(name, rule, base, f"{path}/{name}", closed)]

    def _dependencies(self, value, rule, schema, base, path, closed):
        found = []
        for name, needs in rule.items() if isinstance(value, dict) else []:
            if name not in value:
                continue
            if isinstance(needs, list):
                found += [f"{path}/{other}: is missing beside {name}" for other in needs if other not in value]
            else:
                found += self.check(value, needs, base, path, closed)
        return found

    def _minProperties(self, value, rule, schema, base, path, closed):
        return [f"{path}: too few members"] if isinstance(value, dict) and len(value) < rule else []

    def _maxProperties(self, value, rule, schema, base, path, closed):
        return [f"{path}: too many members"] if isinstance(value, dict) and len(value) > rule else []

    def _items(self, value, rule, schema, base, path, closed):
        if not isinstance(value, list):
            return []
        parts = rule if isinstance(rule, list) else [rule] * len(value)
        return [p for index, (one, part) in enumerate(zip(value, parts))
                for p in self.check(one, part, base, f"{path}/{index}", closed)]

    def _additionalItems(self, value, rule, schema, base, path, closed):
        items = schema.get("items")
        if not isinstance(value, list) or not isinstance(items, list):
            return []
        return [p for index, one in enumerate(value[len(items):], len(items))
                for p in self.check(one, rule, base, f"{path}/{index}", closed)]

    def _contains(self, value, rule, schema, base, path, closed):
        if not isinstance(value, list) or any(self.fits(one, rule, base) for one in value):
            return []
        return [f"{path}: lacks an item"]

    def _minItems(self, value, rule, schema, base, path, closed):
        return [f"{path}: too few items"] if isinstance(value, list) and len(value) < rule else []

    def _maxItems(self, value, rule, schema, base, path, closed):
        return [f"{path}: too many items"] if isinstance(value, list) and len(value) > rule else []

    def _uniqueItems(self, value, rule, schema, base, path, closed):
        if not rule or not isinstance(value, list):
            return []
        twice = any(same(one, other) for index, one in enumerate(value) for other in value[:index])
        return [f"{path}: an item is there twice"] if twice else []

    def _minLength(self, value, rule, schema, base, path, closed):
        return [f"{path}: is too short"] if isinstance(value, str) and len(value) < rule else []

    def _maxLength(self, value, rule, schema, base, path, closed):
        return [f"{path}: is too long"] if isinstance(value, str) and len(value) > rule else []

    def _pattern(self, value, rule, schema, base, path, closed):
        if not isinstance(value, str):
            return []
        # In ECMAScript, whose expressions these are, $ is the end and nothing before a line break.
        pattern = re.sub(r"(?<!\\)\$$", r"\\Z", rule)
        return [] if re.search(pattern, value) else [f"{path}: {value!r} is not like {rule}"]

    def _format(self, value, rule, schema, base, path, closed):
        if not isinstance(value, str):
            return []
        if rule not in FORMATS:
            raise SchemaProblem(f"format {rule!r} is not known")
        return [] if FORMATS[rule](value) else [f"{path}: {value!r} is no {rule}"]

    def _minimum(self, value, rule, schema, base, path, closed):
        return [f"{path}: is below {rule}"] if TYPES["number"](value) and value < rule else []

    def _maximum(self, value, rule, schema, base, path, closed):
        return [f"{path}: is above {rule}"] if TYPES["number"](value) and value > rule else []

    def _exclusiveMinimum(self, value, rule, schema, base, path, closed):
        return [f"{path}: is not above {rule}"] if TYPES["number"](value) and value <= rule else []

    def _exclusiveMaximum(self, value, rule, schema, base, path, closed):
        return [f"{path}: is not below {rule}"] if TYPES["number"](value) and value >= rule else []

    def _multipleOf(self, value, rule, schema, base, path, closed):
        return [f"{path}: is no multiple of {rule}"] if TYPES["number"](value) and value % rule else []

    def _allOf(self, value, rule, schema, base, path, closed):
        # A part of an allOf names only some of the members, so none of them may close the object.
        return [p for part in rule for p in self.check(value, part, base, path, False)]

    def _anyOf(self, value, rule, schema, base, path, closed):
        answers = [self.check(value, part, base, path, closed) for part in rule]
        return [] if any(not answer for answer in answers) else min(answers, key=len)

    def _oneOf(self, value, rule, schema, base, path, closed):
        answers = [self.check(value, part, base, path, closed) for part in rule]
        fitting = sum(not answer for answer in answers)
        if fitting == 1:
            return []
        return [f"{path}: fits {fitting} of what it may be one of"] + (min(answers, key=len) if not fitting else [])

    def _not(self, value, rule, schema, base, path, closed):
        return [f"{path or 'the value'}: is what it must not be"] if self.fits(value, rule, base) else []

    def _if(self, value, rule, schema, base, path, closed):
        branch = "then" if self.fits(value, rule, base) else "else"
        return self.check(value, schema[branch], base, path, False) if branch in schema else []
