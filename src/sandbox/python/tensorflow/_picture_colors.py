"""Colours and brightness of pictures, and changes of them by chance."""

from ._convert import convert, is_symbolic, type_of
from ._elementwise import cast, saturate_cast
from ._joining import concat, unstack
from ._numbers import as_dtype, type_name
from ._reducing import reduce_mean
from ._selecting import clip_by_value
from .random import uniform


def rgb_to_grayscale(images, name=None):
    """One channel: the brightness."""
    x = convert(images)
    whole = type_of(x)
    red, green, blue = unstack(convert_image_dtype(x, "float32"), 3, -1)
    gray = red * 0.2989 + green * 0.587 + blue * 0.114
    from ._shaping import expand_dims

    return convert_image_dtype(expand_dims(gray, -1), whole)


def grayscale_to_rgb(images, name=None):
    """Three channels that are alike."""
    x = convert(images)
    return concat([x, x, x], -1)


def convert_image_dtype(image, dtype, saturate=False, name=None):
    """In another type: real numbers from 0 to 1, whole ones up to their largest."""
    x = convert(image)
    wanted = type_name(dtype)
    if is_symbolic(x) or type_of(x) == wanted:
        return x
    given_real, wanted_real = "float" in type_of(x), "float" in wanted
    if given_real and wanted_real:
        return cast(x, wanted)
    if wanted_real:
        return cast(x, wanted) * (1.0 / as_dtype(type_of(x)).max)
    if given_real:
        scaled = x * (as_dtype(wanted).max + 0.5)
        return saturate_cast(scaled, wanted) if saturate else cast(scaled, wanted)
    return cast(x, wanted)


def _as_float(change):
    """A change that is made on numbers from 0 to 1, in whatever type the picture is."""

    def run(image, amount, *others, **keywords):
        x = convert(image)
        kind = "float32" if is_symbolic(x) else type_of(x)
        changed = change(convert_image_dtype(x, "float32"), amount, *others, **keywords)
        return changed if is_symbolic(x) else convert_image_dtype(changed, kind, saturate=True)

    return run


adjust_brightness = _as_float(lambda x, delta: x + delta)
_contrast = _as_float(lambda x, factor: (x - reduce_mean(x, [-3, -2], True)) * factor + reduce_mean(x, [-3, -2], True))


def adjust_contrast(images, contrast_factor):
    """Brightness further from, or nearer to, its mean."""
    return _contrast(images, contrast_factor)


def drawn(low, high, seed):
    """A random number between two."""
    return float(uniform((), low, high, seed=seed))


def random_brightness(image, max_delta, seed=None):
    """Brighter or darker by chance."""
    return adjust_brightness(image, drawn(-max_delta, max_delta, seed))


def random_contrast(image, lower, upper, seed=None):
    """More or less contrast by chance."""
    return adjust_contrast(image, drawn(lower, upper, seed))


def _hues(image, change):
    from ._colors import from_hsv, to_hsv

    x = convert(image)
    kind = type_of(x)
    return convert_image_dtype(from_hsv(*change(*to_hsv(convert_image_dtype(x, "float32")))), kind, saturate=True)


def adjust_saturation(image, saturation_factor, name=None):
    """Stronger or weaker colours."""

    def change(hue, strength, value):
        return hue, clip_by_value(strength * saturation_factor, 0.0, 1.0), value

    return _hues(image, change)


def adjust_hue(image, delta, name=None):
    """Other colours."""
    return _hues(image, lambda hue, strength, value: ((hue + delta) % 1.0, strength, value))


def random_saturation(image, lower, upper, seed=None):
    """Stronger or weaker colours by chance."""
    return adjust_saturation(image, drawn(lower, upper, seed))


def random_hue(image, max_delta, seed=None):
    """Other colours by chance."""
    return adjust_hue(image, drawn(-max_delta, max_delta, seed))
