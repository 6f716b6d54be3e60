"""`keras.utils.image_dataset_from_directory`: the pictures in the folders of classes, as a data set."""

import os

from ._picture_tools import img_to_array, load_img

_endings = (".bmp", ".gif", ".jpeg", ".jpg", ".png")


def image_dataset_from_directory(
    directory,
    labels="inferred",
    label_mode="int",
    class_names=None,
    color_mode="rgb",
    batch_size=32,
    image_size=(256, 256),
    shuffle=True,
    seed=None,
    validation_split=None,
    subset=None,
    interpolation="bilinear",
    follow_links=False,
    crop_to_aspect_ratio=False,
    pad_to_aspect_ratio=False,
    data_format=None,
    format="tf",  # noqa: A002 - Keras' name
    verbose=True,
):
    """Batches of pictures with the numbers of their classes; `subset="both"` gives two data sets. Raises ValueError."""
    import numpy

    labels = labels if label_mode is not None else None
    _check(labels, label_mode, color_mode, validation_split, subset)
    files, numbers, names = _listed(directory, labels, class_names)
    _tell(verbose, f"Found {len(files)} files" + (f" belonging to {len(names)} classes." if labels else "."))
    seed = numpy.random.randint(1e6) if seed is None else seed
    if shuffle:
        for each in (files, numbers):
            numpy.random.RandomState(seed).shuffle(each)
    make = _Maker(names, label_mode, color_mode, image_size, interpolation, batch_size, shuffle, seed, crop_to_aspect_ratio)
    parts = _parts(len(files), validation_split, subset)
    for use, part in parts.items():
        if use:
            _tell(verbose, f"Using {len(files[part])} files for {use}.")
    made = [make(files[part], numbers[part]) for part in parts.values()]
    return made[0] if len(made) == 1 else made


def _tell(verbose, text):
    if verbose:
        print(text)


def _check(labels, label_mode, color_mode, validation_split, subset):
    if label_mode not in ("int", "categorical", "binary", None):
        raise ValueError(
            '`label_mode` argument must be one of "int", "categorical", "binary", or None. '
            f"Received: label_mode={label_mode}"
        )
    if color_mode not in ("rgb", "rgba", "grayscale"):
        raise ValueError(
            f'`color_mode` must be one of {{"rgb", "rgba", "grayscale"}}. Received: color_mode={color_mode}'
        )
    if isinstance(labels, str) and labels != "inferred":
        raise ValueError(
            "`labels` argument should be a list/tuple of integer labels, of the same size as the number of image files "
            "in the target directory. If you wish to infer the labels from the subdirectory names in the target "
            'directory, pass `labels="inferred"`. If you wish to get a dataset that only contains images '
            f"(no labels), pass `labels=None`. Received: labels={labels}"
        )
    if bool(validation_split) != bool(subset):
        raise ValueError("If `subset` is set, `validation_split` must be set, and inversely.")
    if subset not in ("training", "validation", "both", None):
        raise ValueError(
            f'`subset` must be either "training", "validation" or "both", received: {subset}'
        )


def _listed(directory, labels, class_names):
    """The paths of all pictures, the numbers of their classes, and the names of those."""
    if labels != "inferred":
        files = _files(directory)
        numbers = [0] * len(files) if labels is None else list(labels)
        return files, numbers, [str(each) for each in sorted(set(numbers))]
    folders = sorted(each for each in os.listdir(directory) if os.path.isdir(os.path.join(directory, each)))
    if class_names and set(class_names) != set(folders):
        raise ValueError(
            "The `class_names` passed did not match the names of the subdirectories of the target directory. "
            f"Expected: {folders}, but received: {class_names}"
        )
    names = list(class_names or folders)
    found = [(file, number) for number, name in enumerate(names) for file in _files(os.path.join(directory, name))]
    return [file for file, _ in found], [number for _, number in found], names


def _files(folder):
    found = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        found += [os.path.join(place, name) for name in sorted(names) if name.lower().endswith(_endings)]
    if not found and not os.path.isdir(folder):
        raise FileNotFoundError(2, "No such file or directory", folder)
    return found


def _parts(count, validation_split, subset):
    """Which files each data set takes: the last ones are kept for checking."""
    border = count - int((validation_split or 0) * count)
    parts = {"training": slice(None, border), "validation": slice(border, None)}
    if subset is None:
        return {None: slice(None)}
    return parts if subset == "both" else {subset: parts[subset]}


class _Maker:
    """Makes the data set of some of the files."""

    def __init__(self, names, label_mode, color_mode, size, interpolation, batch_size, shuffle, seed, crop):
        self._names, self._label_mode, self._color_mode, self._size = names, label_mode, color_mode, size
        self._interpolation, self._batch_size, self._shuffle, self._seed = interpolation, batch_size, shuffle, seed
        self._crop = crop

    def __call__(self, files, numbers):
        import numpy
        import tensorflow

        pictures = tensorflow.stack([self._picture(file) for file in files])
        if self._label_mode is None:
            made = tensorflow.data.Dataset.from_tensor_slices(pictures)
        else:
            parts = (pictures, self._labels(numpy.array(numbers, dtype="int32")))
            made = tensorflow.data.Dataset.from_tensor_slices(parts)
        size = self._batch_size
        if self._shuffle:
            made = made.shuffle(1024 if size is None else size * 8, seed=self._seed)
        made = made if size is None else made.batch(size)
        made.file_paths = files
        if self._label_mode is not None:
            made.class_names = self._names
        return made

    def _picture(self, file):
        import tensorflow

        values = tensorflow.constant(img_to_array(load_img(file, self._color_mode), dtype="uint8"))
        if self._crop:
            values = _middle(values, *self._size)
        return tensorflow.image.resize(values, self._size, method=self._interpolation)

    def _labels(self, numbers):
        from ._modules import module

        if self._label_mode == "binary":
            return numbers.astype("float32").reshape(-1, 1)
        if self._label_mode == "categorical":
            return module("keras.utils").to_categorical(numbers, len(self._names)).astype("float32")
        return numbers


def _middle(values, rows, columns):
    """The largest part in the middle that has the proportions asked for."""
    height, width = values.shape[0], values.shape[1]
    tall, wide = min(height, int(width * rows / columns)), min(width, int(height * columns / rows))
    top, left = (height - tall) // 2, (width - wide) // 2
    return values[top : top + tall, left : left + wide]
