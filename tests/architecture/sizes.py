# SPDX-FileCopyrightText: 2026 The Aelwyd authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long files and functions are. Functions are found by their braces: good enough for a median."""
import re

QUOTED_OR_REMARK = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
NO_FUNCTION = re.compile(r"\b(namespace|class|struct|enum|union|extern)\b")


def function_lengths(text):
    """Lines of each outermost block that follows a parameter list, from its brace to its closing brace."""
    text = QUOTED_OR_REMARK.sub(lambda match: "\n" * match[0].count("\n"), text)
    open_blocks, head_start = [], 0
    for position, letter in enumerate(text):
        if letter == "{":
            head = text[head_start:position]
            inside = any(is_function for is_function, _ in open_blocks)
            is_function = not inside and ")" in head and not NO_FUNCTION.search(head)
            open_blocks.append((is_function, position))
        elif letter == "}" and open_blocks:
            is_function, start = open_blocks.pop()
            if is_function:
                yield text.count("\n", start, position) + 1
        if letter in "{};":
            head_start = position + 1


def at(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))] if sorted_values else 0


def report(sources):
    files = sorted((text.count("\n"), path) for path, text in sources)
    functions = sorted(length for _, text in sources for length in function_lengths(text))
    lines = [length for length, _ in files]
    print(f"{len(files)} files, {sum(lines)} lines: median {at(lines, 0.5)}, ninetieth percentile {at(lines, 0.9)}")
    print(f"{len(functions)} functions: median {at(functions, 0.5)} lines, ninetieth percentile {at(functions, 0.9)}, "
          f"longest {at(functions, 1)}")
    for length, path in reversed(files[-5:]):
        print(f"{length:5} {path}")
    return 0
