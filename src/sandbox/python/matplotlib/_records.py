"""The record of what a program has plotted, figure by figure as they were shown or saved."""

import os

from . import _news
from ._values import plain

__all__ = ["all_records", "keep", "reset", "write"]

most_figures = 100
_kept = []


def keep(figure, shown):
    """Records a figure as it is now; a figure that has not changed since is recorded once."""
    if not figure._has_content() or (figure._before is not None and not _news.has_news(figure)):
        return
    made = {**figure._record(), "shown": shown}
    if shown:
        _news.note_shown(figure)
    for at in range(len(_kept) - 1, -1, -1):
        if _kept[at][0] is figure:
            if _same(_kept[at][1], made):
                _kept[at][1]["shown"] |= shown
                return
            break
    if len(_kept) < most_figures:
        figure.files = []
        _kept.append((figure, made))


def _same(one, two):
    return all(one[name] == two[name] for name in one if name not in ("files", "shown"))


def write(figure, target):
    """Writes an SVG in which gradpaper puts the drawing when the program has ended, and notes the file."""
    width, height = (round(each * 72) for each in figure._size)
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f"<title>figure {figure.number}, drawn by gradpaper when the program has ended</title></svg>\n"
    )
    if hasattr(target, "write"):
        target.write(text.encode())
    else:
        path = os.fspath(target)
        path = path if os.path.splitext(path)[1] else f"{path}.png"
        with open(path, "wb") as file:
            file.write(text.encode())
        _note(figure, os.path.abspath(path))
    keep(figure, shown=False)


def _note(figure, path):
    """Notes the file with the record that will be made, or with the one that is there."""
    made = figure._record()
    nothing_new = figure._before is not None and not _news.has_news(figure)
    for kept, record in reversed(_kept):
        if kept is figure and (nothing_new or _same(record, made)):
            record["files"].append(path)
            return
    figure.files.append(path)


def all_records(open_figures):
    """All records, with the figures that are still open and were neither shown nor saved."""
    seen = {id(figure) for figure, _ in _kept}
    for figure in open_figures:
        if id(figure) not in seen or _news.has_news(figure):
            keep(figure, shown=False)
    return [plain(record) for _, record in _kept]


def reset():
    """Forgets all records."""
    _kept.clear()
