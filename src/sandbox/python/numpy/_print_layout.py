"""Rows, brackets, blank lines and line breaks of printed arrays."""


class Layout:
    """Puts the texts of an array's elements between brackets.

    `edge` is the number of entries kept on each side of an axis, or 0 to show all. `shape` is that
    of the array; the texts come as nested lists of which long axes hold only the kept entries.
    """

    def __init__(self, shape, separator, edge):
        self.shape = shape
        self.separator = separator
        self.edge = edge
        self.tail = separator.rstrip()

    def render(self, texts, indent, width):
        """The whole array; lines after the first start with `indent`, none is wider than `width`."""
        if not self.shape:
            return texts
        return self._axis(texts, 0, indent, width)

    def _axis(self, texts, axis, indent, width):
        if axis == len(self.shape) - 1:
            body = self._row(texts, indent, width - max(len(self.tail), 1))
        else:
            body = self._block(texts, axis, indent, width)
        return "[" + body[len(indent):] + "]"

    def _block(self, texts, axis, indent, width):
        parts = [self._axis(text, axis + 1, indent + " ", width - 1) for text in texts]
        self._insert_dots(parts, axis)
        between = self.tail + "\n" * (len(self.shape) - axis - 1)
        return between.join(indent + part for part in parts)

    def _insert_dots(self, parts, axis):
        if self.edge and self.shape[axis] > 2 * self.edge:
            parts.insert(self.edge, "...")

    def _row(self, texts, indent, width):
        words = list(texts)
        self._insert_dots(words, len(self.shape) - 1)
        done, line, last = [], indent, len(words) - 1
        for position, word in enumerate(words):
            line = self._extend(done, line, word, indent, width)
            if position != last:
                line += self.separator
        return "\n".join(done + [line])

    def _extend(self, done, line, word, indent, width):
        """The line with `word` at its end; full lines go to `done`."""
        lines = word.splitlines() if "\n" in word else [word]
        if len(lines) > 1:
            return _extend_block(done, line, lines, indent, width)
        if len(line) + len(word) > width and len(line) > len(indent):
            done.append(line.rstrip())
            line = indent
        return line + word


def _extend_block(done, line, lines, indent, width):
    """Append an element of several lines, its later lines set under its first."""
    widest = max(len(part) for part in lines)
    if len(line) + widest > width and len(line) > len(indent):
        done.append(line.rstrip())
        line, hang = indent + lines[0], indent
    else:
        hang = " " * len(line)
        line += lines[0]
    for part in lines[1:]:
        done.append(line.rstrip())
        line = hang + part
    return line + " " * (widest - len(lines[-1]))
