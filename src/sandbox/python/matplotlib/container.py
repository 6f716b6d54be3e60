"""Groups of artists that one call has made."""

__all__ = ["BarContainer", "Container", "ErrorbarContainer", "PieContainer", "SilentList", "StemContainer"]


class SilentList(list):
    """A list that prints only how many things of which kind it holds."""

    def __repr__(self):
        if not self:
            return "<an empty list>"
        kind = "Lists[Patches]" if isinstance(self[0], list) else type(self[0]).__name__
        return f"<a list of {len(self)} {kind} objects>"


class Container(tuple):
    """A tuple of artists with a label."""

    def __new__(cls, children, *_args, **_options):
        return super().__new__(cls, children)

    def __init__(self, children, label=None):
        self._label = label

    def get_label(self):
        """The text for the legend."""
        return self._label

    def set_label(self, s):
        """Changes the text for the legend."""
        self._label = s

    def remove(self):
        """Takes the artists out of their axes."""
        for each in self:
            for artist in each if isinstance(each, tuple) else [each]:
                if artist is not None:
                    artist.remove()

    def get_children(self):
        """The artists."""
        return [each for each in self if each is not None]

    def __repr__(self):
        return f"<{type(self).__name__} object of {len(self)} artists>"


class BarContainer(Container):
    """The rectangles of a bar chart."""

    def __init__(self, patches, errorbar=None, *, datavalues=None, orientation=None, label=None):
        self.patches, self.errorbar, self.datavalues, self.orientation = patches, errorbar, datavalues, orientation
        super().__init__(patches, label=label)


class ErrorbarContainer(Container):
    """Line, caps and bars of points with errors."""

    def __init__(self, lines, has_xerr=False, has_yerr=False, label=None):
        self.lines, self.has_xerr, self.has_yerr = lines, has_xerr, has_yerr
        super().__init__(lines, label=label)


class StemContainer(Container):
    """Markers, stems and base line."""

    def __init__(self, parts, label=None):
        self.markerline, self.stemlines, self.baseline = parts
        super().__init__(parts, label=label)


class PieContainer:
    """The wedges of a pie with their texts."""

    def __init__(self, wedges, values, texts):
        self.wedges, self.values, self.texts = wedges, values, texts

    def __iter__(self):
        return iter((self.wedges, *self.texts))

    def __getitem__(self, at):
        return (self.wedges, *self.texts)[at]

    def __len__(self):
        return 1 + len(self.texts)
