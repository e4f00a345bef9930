#!/usr/bin/env python3
"""The contracts of docs/contracts: are they sound, does output keep them, and do they keep what was promised?

  contracts.py check                    every schema is sound, the AsyncAPI document too, and nothing that the schemas
                                        of docs/contracts/baseline promise has changed or gone
  contracts.py validate SCHEMA FILE…    every line of the files is a record of the schema and has no member beside it
  contracts.py wrong SCHEMA [FILE…]     every record is spoilt in every way there is; each must be found out. Without a
                                        file: the examples of the AsyncAPI document
  contracts.py topics PREFIX FILE…      what kcat -J printed: value, key and headers of every record, by its topic
  contracts.py self-test                shows that each of these finds what it is there for

SCHEMA is the first part of a file's name: page, article, sighting, meeting, outlet-profile, headers, page-headers,
dead-letter-headers, replay-note-headers. The AsyncAPI document is checked against
the AsyncAPI schema where MAHAKAM_ASYNCAPI_SCHEMA names it or it lies beside the repository; its references always.
"""
import copy
import glob
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from schema import Checker, SchemaProblem, Schemas  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, "docs", "contracts")
TOPICS = {"articles": "article", "sightings": "sighting", "meetings": "meeting", "outlets": "outlet-profile"}
# What a schema promises to readers; changing any of it is another meaning.
PROMISES = ("type", "enum", "const", "format", "pattern", "minimum", "maximum", "description", "$ref", "minLength",
            "minItems", "maxItems")


def load_all(folder=FOLDER):
    schemas = Schemas()
    addresses = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.schema.json"))):
        addresses[os.path.basename(path).split(".")[0]] = schemas.load(path)
    return schemas, addresses


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def lines(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield f"{path}:{number}", json.loads(line)


def sound(schemas, addresses):
    """Every part of every schema can be used: keywords are known, references lead somewhere."""
    found = []
    for name, address in addresses.items():
        for path, part, base in parts(schemas.by_address[address], address):
            try:
                for value in (None, True, 1, "x", [], {}, [[1]], {"x": 1}):
                    Checker(schemas).check(value, part, base, "", False)
            except SchemaProblem as problem:
                found.append(f"{name}{path}: {problem}")
            if "/properties/" in path and path.split("/")[-2] == "properties" and not part.get("description"):
                if "$ref" not in part and "/if/" not in path:
                    found.append(f"{name}{path}: says not what it means")
    return found


def parts(node, base, path=""):
    """The schemas within a schema, with their paths."""
    if not isinstance(node, dict):
        return
    yield path, node, base
    for keyword in ("properties", "definitions", "patternProperties"):
        for name, part in node.get(keyword, {}).items():
            yield from parts(part, base, f"{path}/{keyword}/{name}")
    for keyword in ("items", "additionalProperties", "if", "then", "else", "not"):
        yield from parts(node.get(keyword), base, f"{path}/{keyword}")
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(node.get(keyword, [])):
            yield from parts(part, base, f"{path}/{keyword}/{index}")


def incompatible(old, new, path=""):
    """What a reader of the old contract would miss or misread under the new one."""
    if not isinstance(old, dict):
        return []
    if not isinstance(new, dict):
        return [f"{path or '/'}: is gone"]
    found = []
    for promise in PROMISES:
        if old.get(promise) != new.get(promise):
            word = "means something else" if promise == "description" else f"has another {promise}"
            found.append(f"{path or '/'}: {word}: {old.get(promise)!r} was promised, {new.get(promise)!r} is written")
    lost = sorted(set(old.get("required", [])) - set(new.get("required", [])))
    found += [f"{path}/{name}: need not be there any more" for name in lost]
    for keyword in ("properties", "definitions"):
        for name, part in old.get(keyword, {}).items():
            found += incompatible(part, new.get(keyword, {}).get(name), f"{path}/{name}")
    for keyword in ("items", "additionalProperties", "if", "then", "else"):
        found += incompatible(old.get(keyword), new.get(keyword), f"{path}/{keyword}") if keyword in old else []
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(old.get(keyword, [])):
            ahead = new.get(keyword, [])
            found += incompatible(part, ahead[index] if index < len(ahead) else None, f"{path}/{keyword}/{index}")
    return found


def compatible(baseline=os.path.join(FOLDER, "baseline"), folder=FOLDER):
    found = []
    for path in sorted(glob.glob(os.path.join(baseline, "*.schema.json"))):
        name = os.path.basename(path)
        current = os.path.join(folder, name)
        if not os.path.exists(current):
            found.append(f"{name}: is gone")
            continue
        found += [f"{name}: {problem}" for problem in incompatible(read(path), read(current))]
    documents = [os.path.join(place, "asyncapi.json") for place in (baseline, folder)]
    if os.path.exists(documents[0]):
        if not os.path.exists(documents[1]):
            return found + ["asyncapi.json: is gone"]
        found += [f"asyncapi.json: {problem}" for problem in moved(*map(read, documents))]
    return found


def moved(old, new):
    """What a reader or feeder of the old document would look for in vain: topics, messages, keys, who does what."""
    found = []

    def compare(path, before, after, *members):
        if after is None:
            found.append(f"{path}: is gone")
            return
        for member in members:
            if before.get(member) != after.get(member):
                found.append(f"{path}: has another {member}: {before.get(member)!r} was promised,"
                             f" {after.get(member)!r} is written")

    for name, channel in old["channels"].items():
        other = new["channels"].get(name)
        compare(f"topic {name}", channel, other, "address")
        for message in channel["messages"]:
            compare(f"topic {name}: message {message}", channel["messages"][message],
                    (other or {"messages": {}})["messages"].get(message), "$ref")
    for name, operation in old["operations"].items():
        compare(f"operation {name}", operation, new["operations"].get(name), "action", "channel")
    for name, message in old["components"]["messages"].items():
        other = new["components"]["messages"].get(name)
        compare(f"message {name}", message, other, "contentType", "payload", "headers", "bindings")
    prefix = ("parameters", "prefix")
    compare("prefix", old["components"][prefix[0]][prefix[1]], new["components"].get(prefix[0], {}).get(prefix[1]),
            "default")
    return found


def asyncapi_schema():
    named = os.environ.get("MAHAKAM_ASYNCAPI_SCHEMA")
    for path in [named] if named else [os.path.join(ROOT, "..", "shared", "tools", "asyncapi", "3.0.0.json")]:
        if path and os.path.exists(path):
            return path
    return None


def asyncapi(path=os.path.join(FOLDER, "asyncapi.json")):
    """The document fits AsyncAPI's own schema, its references lead somewhere, and its examples are records."""
    document = read(path)
    found = list(dangling(document, document, os.path.dirname(path)))
    schema = asyncapi_schema()
    if schema:
        schemas = Schemas()
        found += Checker(schemas).problems(document, schemas.load(schema))
    else:
        print("contracts: the AsyncAPI schema is not here; only references and examples are checked", file=sys.stderr)
    for name, message in document.get("components", {}).get("messages", {}).items():
        examples = message.get("examples", [])
        if not examples:
            found.append(f"message {name}: has no example")
        for example in examples:
            for part in ("payload", "headers"):
                if part in example:
                    found += [f"message {name}, {part}: {p}" for p in example_problems(message[part], example[part])]
    return found


def example_problems(schema, value):
    schemas, addresses = load_all()
    reference = schema.get("schema", schema).get("$ref", "")
    name = reference.removeprefix("./").split(".")[0]
    if not reference:
        # Too little for a file of its own, such as the null of a tombstone.
        address = schemas.add({"$id": "https://mahakam.example/contracts/1/inline", **schema})
        return Checker(schemas, closed=True).problems(value, address)
    if name not in addresses:
        return [f"{reference!r} is none of our schemas"]
    return Checker(schemas, closed=True).problems(value, addresses[name])


def dangling(node, document, folder, path=""):
    """References that lead nowhere."""
    if isinstance(node, list):
        for index, part in enumerate(node):
            yield from dangling(part, document, folder, f"{path}/{index}")
    elif isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            file, _, pointer = reference.partition("#")
            try:
                target = read(os.path.join(folder, file)) if file else document
                for step in pointer.split("/")[1:]:
                    target = target[step.replace("~1", "/").replace("~0", "~")]
            except (OSError, KeyError, TypeError):
                yield f"{path}: {reference} leads nowhere"
        for name, part in node.items():
            yield from dangling(part, document, folder, f"{path}/{name}")


def examples(name):
    """What the AsyncAPI document shows as records, or headers, of a schema."""
    for title, message in read(os.path.join(FOLDER, "asyncapi.json"))["components"]["messages"].items():
        for part in ("payload", "headers"):
            schema = message.get(part, {})
            if schema.get("schema", schema).get("$ref") == f"./{name}.schema.json":
                for number, example in enumerate(message["examples"]):
                    if part in example:
                        yield f"example {number} of {title}", example[part]


def spoilt(record, schema, schemas, base, path=()):
    """The record with one thing wrong, in every way that its schema forbids."""
    if "$ref" in schema:
        schema, base = schemas.find(schema["$ref"], base)
    for one in schema.get("oneOf", []):
        if not Checker(schemas).check(record, one, base, "", False) and record is not None:
            yield from spoilt(record, one, schemas, base, path)
    yield path, "another type", {"object": [1], "array": 7, "string": 7, "null": {}, "number": "x", "integer": "x",
                                 "boolean": "x"}[kind(record)]
    if isinstance(record, dict):
        yield path, "an unknown member", {**record, "tidak_dikenal": [[]]}
        for name in schema.get("required", []):
            if name in record:
                yield path, f"without {name}", {key: value for key, value in record.items() if key != name}
        for one in schema.get("allOf", []):
            # Of several members one must be there.
            names = {name for way in one.get("anyOf", []) for name in way.get("required", [])}
            if names:
                yield (path, f"without {' and '.join(sorted(names))}",
                       {key: value for key, value in record.items() if key not in names})
        for name, part in schema.get("properties", {}).items():
            if name in record:
                yield from ((path, f"{name}: {what}" if not at else f"{name}{at}: {what}", {**record, name: value})
                            for at, what, value in nested(record[name], part, schemas, base))
    if isinstance(record, list) and record and isinstance(schema.get("items"), dict):
        for at, what, value in nested(record[0], schema["items"], schemas, base):
            yield path, f"0{at}: {what}", [value] + record[1:]
    if isinstance(record, str):
        if "enum" in schema or "const" in schema or "pattern" in schema:
            yield path, "another word", record + "\n"
        if "format" in schema:
            yield path, "another spelling", record.replace("-", "/")
        if schema.get("minLength"):
            yield path, "empty", ""
    if kind(record) in ("number", "integer"):
        if "minimum" in schema:
            yield path, "too small", schema["minimum"] - 1
        if "maximum" in schema:
            yield path, "too large", schema["maximum"] + 1


def nested(value, part, schemas, base):
    for at, what, spoiled in spoilt(value, part, schemas, base):
        yield "/".join(at), what, spoiled


def kind(value):
    if isinstance(value, bool):
        return "boolean"
    return {dict: "object", list: "array", str: "string", int: "integer", float: "number", type(None): "null"}[type(value)]


def wrong(name, paths):
    """What passed although it was spoilt; None where nothing was there to spoil."""
    schemas, addresses = load_all()
    checker = Checker(schemas, closed=True)
    node, base = schemas.find("#", addresses[name])
    tried, passed = 0, []
    for where, record in lines(paths) if paths else examples(name):
        for _, what, value in spoilt(record, node, schemas, base):
            tried += 1
            if not checker.problems(value, addresses[name]):
                passed.append(f"{where}: {what}")
    print(f"contracts: {tried} spoilt records, {len(passed)} not found out")
    return passed if tried else [f"{name}: there was nothing to spoil"]


def validate(name, paths):
    schemas, addresses = load_all()
    checker = Checker(schemas, closed=True)
    found, count = [], 0
    for where, record in lines(paths):
        count += 1
        if name == "article" and isinstance(record, dict):
            # `process --emit articles` adds where the article ended.
            record.pop("meeting_id", None)
        found += [f"{where}: {problem}" for problem in checker.problems(record, addresses[name])]
    print(f"contracts: {count} records of {name}")
    return found if count else [f"{name}: there is no record"]


def topics(prefix, paths):
    """Checks what `kcat -J` printed of our topics."""
    schemas, addresses = load_all()
    checker = Checker(schemas, closed=True)
    found, counts = [], {}
    for where, record in lines(paths):
        topic = record["topic"].removeprefix(prefix)
        counts[topic] = counts.get(topic, 0) + 1
        pairs = record.get("headers") or []
        headers = dict(zip(pairs[::2], pairs[1::2]))
        if topic == "dead-letters":
            first = [n for n, name in enumerate(pairs[::2]) if name == "mahakam-error-stage"]
            ours = dict(zip(pairs[::2][first[-1]:], pairs[1::2][first[-1]:])) if first else headers
            name = "dead-letter-headers" if first else "replay-note-headers"
            if not first and (record.get("key") is not None or record.get("payload") is not None):
                found.append(f"{where}: is neither a letter nor a note without key and value")
            found += [f"{where}: {p}" for p in checker.problems(ours, addresses[name])]
            continue
        if topic == "pages":
            # Feeders may add headers of their own.
            found += [f"{where}: header {p}" for p in Checker(schemas).problems(headers, addresses["page-headers"])]
            continue
        if topic not in TOPICS:
            continue
        if topic == "meetings" and record.get("payload") is None and not headers:
            continue  # forgotten
        found += [f"{where}: header {p}" for p in checker.problems(headers, addresses["headers"])]
        if record.get("payload") is not None:
            value = json.loads(record["payload"])
            found += [f"{where}: {p}" for p in checker.problems(value, addresses[TOPICS[topic]])]
            wanted = {"meetings": value.get("id"), "articles": value.get("province"),
                      "sightings": value.get("article", {}).get("province")}.get(topic, record["key"])
            if record["key"] != wanted:
                found.append(f"{where}: its key is {record['key']!r}, must be {wanted!r}")
    print("contracts: " + ", ".join(f"{count} of {topic}" for topic, count in sorted(counts.items())))
    return found if counts else ["there is no record"]


def check():
    schemas, addresses = load_all()
    return sound(schemas, addresses) + compatible() + asyncapi() + promised(addresses)


def promised(addresses):
    """Every schema belongs to the baseline, or nobody would notice that it goes."""
    return [f"{name}.schema.json is not in the baseline" for name in addresses
            if not os.path.exists(os.path.join(FOLDER, "baseline", f"{name}.schema.json"))]


def self_test():
    """Each change of a contract that would hurt a reader is found; one that would not is not."""
    failed = []
    old = read(os.path.join(FOLDER, "meeting.schema.json"))
    changes = {
        "a member gone": lambda s: s["properties"].pop("title"),
        "another type": lambda s: s["properties"]["version"].update(type="string"),
        "null where there was none": lambda s: s["properties"]["merged_into"].update(type=["string", "null"]),
        "another meaning": lambda s: s["properties"]["title"].update(description="The shortest title."),
        "a word gone": lambda s: s["properties"]["status"]["enum"].remove("merged"),
        "a word more": lambda s: s["properties"]["status"]["enum"].append("asleep"),
        "not required any more": lambda s: s["required"].remove("version"),
        "another condition": lambda s: s["then"]["required"].remove("title"),
        "deep within": lambda s: s["properties"]["articles"]["items"]["properties"].pop("url"),
        "another spelling": lambda s: s["properties"]["first_seen"].update(format="date"),
    }
    for name, change in changes.items():
        new = copy.deepcopy(old)
        change(new)
        if not incompatible(old, new):
            failed.append(f"not found: {name}")
    more = copy.deepcopy(old)
    more["properties"]["new_member"] = {"type": "string", "description": "Something more."}
    if incompatible(old, more) or incompatible(old, copy.deepcopy(old)):
        failed.append("a new member was refused")
    for bad in ({"typo": "string"}, {"$ref": "#/nowhere"}, {"format": "colour"}):
        schemas = Schemas()
        address = schemas.add({"$id": "http://test.example/x", "properties": {"x": bad}})
        if not sound(schemas, {"x": address}):
            failed.append(f"found sound: {bad}")
    cases = [({"type": "integer"}, 1, True), ({"type": "integer"}, True, False), ({"enum": [1]}, True, False),
             ({"format": "date"}, "2025-02-30", False), ({"format": "date-time"}, "2025-02-28T24:00:00Z", False),
             ({"pattern": "^a$"}, "a\n", False), ({"oneOf": [{"type": "null"}, {}]}, None, False),
             ({"items": {"type": "string"}}, ["a", 1], False), ({"not": {"type": "null"}}, None, False),
             ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}, False),
             ({"uniqueItems": True}, [1, 1.0], False), ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, False)]
    for schema, value, is_right in cases:
        schemas = Schemas()
        address = schemas.add({"$id": "http://test.example/x", **schema})
        if (not Checker(schemas).problems(value, address)) != is_right:
            failed.append(f"{value!r} under {schema}")
    failed += [f"headers or records of {name}: {what}" for name in load_all()[1] if name != "common" for what in wrong(name, [])]
    document = read(os.path.join(FOLDER, "asyncapi.json"))
    hurts = {
        "a topic gone": lambda d: d["channels"].pop("sightings"),
        "a topic of another name": lambda d: d["channels"]["meetings"].update(address="{prefix}meeting"),
        "a message gone": lambda d: d["channels"]["meetings"]["messages"].pop("meetingForgotten"),
        "another key": lambda d: d["components"]["messages"]["meeting"]["bindings"]["kafka"]["key"].update(type="null"),
        "headers gone": lambda d: d["components"]["messages"]["article"].pop("headers"),
        "another direction": lambda d: d["operations"]["feedPages"].update(action="send"),
        "another prefix": lambda d: d["components"]["parameters"]["prefix"].update(default="news."),
    }
    for name, change in hurts.items():
        new = copy.deepcopy(document)
        change(new)
        if not moved(document, new):
            failed.append(f"not found in AsyncAPI: {name}")
    more = copy.deepcopy(document)
    more["channels"]["more"] = copy.deepcopy(more["channels"]["pages"])
    if moved(document, more) or moved(document, copy.deepcopy(document)):
        failed.append("a new topic was refused")
    document["channels"]["meetings"]["messages"]["meeting"]["$ref"] = "#/components/messages/nobody"
    if not list(dangling(document, document, FOLDER)):
        failed.append("a reference that leads nowhere was not found")
    if asyncapi_schema():
        for spoil in (lambda d: d.pop("info"), lambda d: d.update(asyncapi="2.6.0"), lambda d: d.update(chanels={}),
                      lambda d: d["operations"]["feedPages"].update(action="publish")):
            document = read(os.path.join(FOLDER, "asyncapi.json"))
            spoil(document)
            schemas = Schemas()
            if not Checker(schemas).problems(document, schemas.load(asyncapi_schema())):
                failed.append("a wrong AsyncAPI document was not found")
    print(f"contracts: {len(changes) + len(hurts) + len(cases) + 5} self-tests and more")
    return failed


def main(words):
    actions = {"check": (check, 0), "validate": (lambda name, *rest: validate(name, rest), 2),
               "wrong": (lambda name, *rest: wrong(name, rest), 1), "topics": (lambda prefix, *rest: topics(prefix, rest), 2),
               "self-test": (self_test, 0)}
    if not words or words[0] not in actions or len(words) - 1 < actions[words[0]][1]:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    try:
        found = actions[words[0]][0](*words[1:])
    except (OSError, ValueError, KeyError, SchemaProblem) as error:
        print(f"contracts: {error}", file=sys.stderr)
        return 65
    for problem in found[:50]:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
