"""Animations: their first picture is recorded."""

from gradpaper_runtime import not_supported
from gradpaper_runtime.absent import answer

__all__ = ["Animation", "ArtistAnimation", "FuncAnimation"]


class Animation:
    """Base of animations; they are not played, and they cannot be written to files."""

    def __init__(self, fig, **_options):
        self._fig = fig

    def __getattr__(self, name):
        if name in ("save", "to_html5_video", "to_jshtml"):
            raise not_supported(f"matplotlib.animation.Animation.{name}")
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def pause(self):
        """Does nothing."""

    def resume(self):
        """Does nothing."""


class FuncAnimation(Animation):
    """Pictures by a function; it is called for the first one."""

    def __init__(self, fig, func, frames=None, init_func=None, fargs=None, save_count=None, *, cache_frame_data=True, **options):
        super().__init__(fig)
        if init_func is not None:
            init_func()
        first = next(iter(range(frames) if isinstance(frames, int) else frames() if callable(frames) else frames or [0]), None)
        if first is not None:
            func(first, *(fargs or ()))


class ArtistAnimation(Animation):
    """Pictures by lists of artists."""

    def __init__(self, fig, artists, *args, **options):
        super().__init__(fig)


__getattr__ = answer(
    "matplotlib.animation",
    ("AbstractMovieWriter", "adjusted_figsize", "DISPLAY_TEMPLATE", "FFMpegBase", "FFMpegFileWriter", "FFMpegWriter",
     "FileMovieWriter", "HTMLWriter", "ImageMagickBase", "ImageMagickFileWriter", "ImageMagickWriter",
     "INCLUDED_FRAMES", "JS_INCLUDE", "MovieWriter", "MovieWriterRegistry", "PillowWriter", "STYLE_INCLUDE",
     "subprocess_creation_flags", "TimedAnimation", "writers"),
)  # fmt: skip
