"""Titles and labels of axes."""

__all__ = ["Titling"]


class Titling:
    """The part of axes that knows their texts."""

    def set_title(self, label, fontdict=None, loc=None, pad=None, *, y=None, **options):
        """The title above."""
        title = self.titles[(loc or "center").lower()]
        title.set(text=label, **(fontdict or {}), **options)
        return title

    def get_title(self, loc="center"):
        """The text of the title."""
        return self.titles[loc.lower()].get_text()

    @property
    def title(self):
        """The title."""
        return self.titles["center"]

    def set_xlabel(self, xlabel, fontdict=None, labelpad=None, *, loc=None, **options):
        """The label below."""
        return self.xaxis.set_label_text(xlabel, fontdict, **options)

    def set_ylabel(self, ylabel, fontdict=None, labelpad=None, *, loc=None, **options):
        """The label at the left."""
        return self.yaxis.set_label_text(ylabel, fontdict, **options)

    def get_xlabel(self):
        """The text of the label below."""
        return self.xaxis.get_label_text()

    def get_ylabel(self):
        """The text of the label at the left."""
        return self.yaxis.get_label_text()
