"""What the checks need to know of Swift's grammar: text without comments and strings, and where functions lie."""
import os
import re

QUOTE = re.compile(r'#*"')
COMMENT = re.compile(r'//|/\*')
DECLARATION = re.compile(
    r'(?<![\w.`])(?:func\s+(?P<name>`[^`]+`|\w+|[^\s\w(`]+)|(?P<init>init)[?!]?(?=\s*[<(])'
    r'|(?P<deinit>deinit)\b|(?P<subscript>subscript)(?=\s*[<(])'
    r'|var\s+(?P<var>`?\w+`?)\s*:[^={}\n]*(?=\{))')
# A body may follow these words on a new line; anything else there means that the declaration had none.
CONTINUED = re.compile(r'(->|where\b|async\b|throws\b|rethrows\b|\{)')
OPEN_ENDED = re.compile(r'(,|->|&|:|==|\bwhere)$')


def files(root, *folders):
    """The Swift files below the folders, sorted; a folder that is a file counts as itself."""
    for folder in folders:
        top = os.path.join(root, folder)
        if os.path.isfile(top):
            yield top
        for path, _, names in sorted(os.walk(top)):
            yield from (os.path.join(path, n) for n in sorted(names) if n.endswith('.swift'))


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def end_of_comment(text, i):
    if text.startswith('//', i):
        end = text.find('\n', i)
        return len(text) if end < 0 else end
    depth = 0
    while i < len(text):                       # block comments nest in Swift
        if text.startswith('/*', i):
            depth, i = depth + 1, i + 2
        elif text.startswith('*/', i):
            depth, i = depth - 1, i + 2
            if depth == 0:
                return i
        else:
            i += 1
    return i


def end_of_string(text, i):
    hashes = len(re.match('#*', text[i:]).group())
    i += hashes
    quote = '"""' if text.startswith('"""', i) else '"'
    i, close, escape = i + len(quote), quote + '#' * hashes, '\\' + '#' * hashes
    while i < len(text):
        if text.startswith(escape + '(', i):
            i = end_of_parentheses(text, i + len(escape))
        elif text.startswith(escape, i):
            i += len(escape) + 1
        elif text.startswith(close, i):
            return i + len(close)
        elif quote == '"' and text[i] == '\n':  # never valid; do not swallow the rest of the file
            return i
        else:
            i += 1
    return i


def end_of_parentheses(text, i):
    depth = 0
    while i < len(text):
        skipped = end_of_opaque(text, i)
        if skipped > i:
            i = skipped
            continue
        depth += {'(': 1, ')': -1}.get(text[i], 0)
        i += 1
        if depth == 0:
            return i
    return i


def end_of_opaque(text, i):
    """The end of the comment or string that begins at i, or i."""
    if COMMENT.match(text, i):
        return end_of_comment(text, i)
    if QUOTE.match(text, i):
        return end_of_string(text, i)
    return i


def blank(text):
    """The text with comments and strings made of spaces; lines and offsets stay."""
    out, i = [], 0
    while i < len(text):
        end = end_of_opaque(text, i)
        if end > i:
            out.append(re.sub(r'[^\n]', ' ', text[i:end]))
            i = end
        else:
            out.append(text[i])
            i += 1
    return ''.join(out)


def body(text, i):
    """Where the body that belongs to a declaration ending at i begins, or None when it has none."""
    depth, line = 0, ''
    while i < len(text):
        c = text[i]
        if c == '{' and depth == 0:
            return i
        if c == '}' and depth == 0:
            return None
        depth += {'(': 1, '[': 1, ')': -1, ']': -1}.get(c, 0)
        if depth < 0:
            return None
        if c == '\n' and depth == 0:
            rest = text[i:].lstrip()
            if not CONTINUED.match(rest) and not OPEN_ENDED.search(line.rstrip()):
                return None
            line = ''
        else:
            line += c
        i += 1
    return None


def close(text, i):
    depth = 0
    while i < len(text):
        depth += {'{': 1, '}': -1}.get(text[i], 0)
        if depth == 0:
            return i
        i += 1
    return len(text) - 1


def functions(text):
    """(name, first line, number of lines, is a property) of each function with a body."""
    text = blank(text)
    for match in DECLARATION.finditer(text):
        start = body(text, match.end())
        if start is None:
            continue
        first = text.count('\n', 0, match.start()) + 1
        lines = text.count('\n', match.start(), close(text, start)) + 1
        name = next(n for n in match.groups() if n)
        yield name, first, lines, match.group('var') is not None
