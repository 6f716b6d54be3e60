"""Rows that are all known: batches and orders of them are made without looking at each one."""

from . import _elements as elements


class Rows:
    """The rows of arrays, or some of them: `places` says which and in what order; None is all."""

    is_fixed = True

    def __init__(self, element, count, places=None):
        self.element = element
        self._count = count
        self._places = places

    def __len__(self):
        return self._count if self._places is None else len(self._places)

    def places(self):
        """The places of the rows in the arrays, in this pass."""
        return range(self._count) if self._places is None else self._places

    def open(self):
        """One row after the other."""
        for begin in range(0, len(self), 256):
            yield from elements.rows_of(self.block(list(self.places())[begin : begin + 256]))

    def block(self, places):
        """The rows at these places as one element."""
        first, count = (places[0], len(places)) if places else (0, 0)
        if places == list(range(first, first + count)):
            return elements.cut(self.element, first, first + count)
        return elements.picked(self.element, places)

    def blocks(self, size):
        """The rows of one pass, so many at a time."""
        places = list(self.places())
        for begin in range(0, len(places), size):
            yield self.block(places[begin : begin + size])

    def between(self, first, end):
        """The rows from `first` up to `end`."""
        return Rows(self.element, self._count, list(self.places())[first:end])

    def shuffled(self, size, shuffler):
        """The rows in another order in each pass."""
        return ShuffledRows(self, size, shuffler)


class ShuffledRows(Rows):
    """Rows whose order is drawn anew for each pass."""

    is_fixed = False

    def __init__(self, rows, size, shuffler):
        super().__init__(rows.element, len(rows))
        self._inner = rows
        self._size = size
        self._shuffler = shuffler

    def places(self):
        """The places of the rows, in the order of the next pass."""
        from ._order import through_buffer

        draws = self._shuffler.next_stream()
        places = list(self._inner.places())
        if self._size < len(places):
            return list(through_buffer(places, self._size, draws))
        draws.shuffle(places)
        return places

    def open(self):
        """One row after the other."""
        for block in self.blocks(256):
            yield from elements.rows_of(block)


class MappedRows(Rows):
    """Rows that a function changes, many at once."""

    def __init__(self, rows, change):
        super().__init__(rows.element, len(rows))
        self._inner = rows
        self._change = change
        self.is_fixed = rows.is_fixed

    def places(self):
        """The places of the rows before they are changed."""
        return self._inner.places()

    def block(self, places):
        """The changed rows at these places."""
        return self._change(self._inner.block(places))

    def open(self):
        """One row after the other."""
        for block in self.blocks(256):
            yield from elements.rows_of(block)

    def between(self, first, end):
        """The changed rows from `first` up to `end`."""
        return MappedRows(self._inner.between(first, end), self._change)

    def shuffled(self, size, shuffler):
        """The changed rows in another order in each pass."""
        return MappedRows(self._inner.shuffled(size, shuffler), self._change)
