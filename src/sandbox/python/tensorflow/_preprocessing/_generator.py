"""`ImageDataGenerator`: pictures changed by chance."""

import numbers
import warnings

import numpy as np

from gradpaper_runtime import not_supported

from ._picture_batches import NumpyArrayIterator
from ._warp import warped

_defaults = {
    "featurewise_center": False, "samplewise_center": False, "featurewise_std_normalization": False,
    "samplewise_std_normalization": False, "zca_whitening": False, "zca_epsilon": 1e-6, "rotation_range": 0,
    "width_shift_range": 0.0, "height_shift_range": 0.0, "brightness_range": None, "shear_range": 0.0,
    "zoom_range": 0.0, "channel_shift_range": 0.0, "fill_mode": "nearest", "cval": 0.0, "horizontal_flip": False,
    "vertical_flip": False, "rescale": None, "preprocessing_function": None, "data_format": None,
    "validation_split": 0.0, "interpolation_order": 1, "dtype": None,
}  # fmt: skip


class ImageDataGenerator:
    """Changes pictures by chance and brings them to a scale: `flow` gives batches of them without end."""

    __module__ = "keras.src.legacy.preprocessing.image"

    def __init__(self, *positional, **keywords):
        settings = dict(zip(_defaults, positional))
        for name in keywords:
            if name not in _defaults:
                raise TypeError(f"ImageDataGenerator.__init__() got an unexpected keyword argument '{name}'")
        settings = {**_defaults, **settings, **keywords}
        vars(self).update(settings)
        self.dtype = self.dtype or "float32"
        self.data_format = self.data_format or "channels_last"
        if self.data_format != "channels_last":
            raise not_supported("ImageDataGenerator(data_format='channels_first')")
        self._check()
        self.row_axis, self.col_axis, self.channel_axis = 1, 2, 3
        self.mean = self.std = self.zca_whitening_matrix = None

    def _check(self):
        split, zoom = self.validation_split, self.zoom_range
        if split and not 0 < split < 1:
            raise ValueError(f"`validation_split` must be strictly between 0 and 1.  Received: {split}")
        if isinstance(zoom, numbers.Number):
            self.zoom_range = [1 - zoom, 1 + zoom]
        elif len(zoom) != 2:
            raise ValueError(f"`zoom_range` should be a float or a tuple or list of two floats. Received: {zoom}")
        if self.brightness_range is not None and len(self.brightness_range) != 2:
            raise ValueError(
                f"`brightness_range should be tuple or list of two floats. Received: {self.brightness_range}"
            )
        if self.zca_whitening or self.featurewise_std_normalization:
            self.featurewise_center = True
        if self.samplewise_std_normalization:
            self.samplewise_center = True

    def flow(
        self,
        x,
        y=None,
        batch_size=32,
        shuffle=True,
        sample_weight=None,
        seed=None,
        save_to_dir=None,
        save_prefix="",
        save_format="png",
        ignore_class_split=False,
        subset=None,
    ):
        """Batches of changed pictures without end."""
        if save_to_dir is not None:
            raise not_supported("ImageDataGenerator.flow(save_to_dir=…)")
        return NumpyArrayIterator(self, x, y, batch_size, shuffle, sample_weight, seed, subset)

    def flow_from_directory(self, *_arguments, **_keywords):
        """Not carried: programs have no folders of pictures here."""
        raise not_supported("ImageDataGenerator.flow_from_directory")

    def flow_from_dataframe(self, *_arguments, **_keywords):
        """Not carried: programs have no folders of pictures here."""
        raise not_supported("ImageDataGenerator.flow_from_dataframe")

    def fit(self, x, augment=False, rounds=1, seed=None):
        """Measures mean and deviation (and the whitening) of pictures."""
        pictures = np.asarray(x, dtype=self.dtype)
        if pictures.ndim != 4:
            raise ValueError(f"Input to `.fit()` should have rank 4. Got array with shape: {pictures.shape}")
        if seed is not None:
            np.random.seed(seed)
        pictures = pictures * self.rescale if self.rescale else pictures.copy()
        if augment:
            pictures = np.stack([self.random_transform(each) for _ in range(rounds) for each in pictures])
        self._measure(pictures)

    def _measure(self, pictures):
        shape = (1, 1, pictures.shape[3])
        if self.featurewise_center:
            self.mean = np.mean(pictures, axis=(0, 1, 2)).reshape(shape)
            pictures = pictures - self.mean
        if self.featurewise_std_normalization:
            self.std = np.std(pictures, axis=(0, 1, 2)).reshape(shape)
            pictures = pictures / (self.std + 1e-6)
        if self.zca_whitening:
            flat = pictures.reshape(len(pictures), -1)
            left, values, _ = np.linalg.svd(flat.T, full_matrices=False)
            self.zca_whitening_matrix = (left * (np.sqrt(len(flat)) / (values + self.zca_epsilon))).dot(left.T)

    def standardize(self, x):
        """Brings a picture to the scale that was asked for."""
        x = self.preprocessing_function(x) if self.preprocessing_function else x
        x = x * self.rescale if self.rescale else x
        x = x - np.mean(x, keepdims=True) if self.samplewise_center else x
        x = x / (np.std(x, keepdims=True) + 1e-6) if self.samplewise_std_normalization else x
        x = self._by_features(x)
        if self.zca_whitening and self._measured("zca_whitening", self.zca_whitening_matrix):
            x = (x.reshape(-1, x.size) @ self.zca_whitening_matrix).reshape(x.shape)
        return np.asarray(x).astype(self.dtype)

    def _by_features(self, x):
        if self.featurewise_center and self._measured("featurewise_center", self.mean):
            x = x - self.mean
        if self.featurewise_std_normalization and self._measured("featurewise_std_normalization", self.std):
            x = x / (self.std + 1e-6)
        return x

    def _measured(self, what, value):
        if value is None:
            warnings.warn(
                f"This ImageDataGenerator specifies `{what}`, but it hasn't been fit on any training data. "
                "Fit it first by calling `.fit(numpy_data)`.",
                stacklevel=2,
            )
        return value is not None

    def get_random_transform(self, img_shape, seed=None):
        """What is to be done to a picture, drawn by chance."""
        if seed is not None:
            np.random.seed(seed)
        draw = np.random.uniform
        drawn = {
            "theta": draw(-self.rotation_range, self.rotation_range) if self.rotation_range else 0,
            "tx": _shift(self.height_shift_range, img_shape[0]),
            "ty": _shift(self.width_shift_range, img_shape[1]),
            "shear": draw(-self.shear_range, self.shear_range) if self.shear_range else 0,
        }
        drawn["zx"], drawn["zy"] = (1, 1) if list(self.zoom_range) == [1, 1] else draw(*self.zoom_range, 2).tolist()
        drawn["flip_horizontal"] = (np.random.random() < 0.5) * self.horizontal_flip
        drawn["flip_vertical"] = (np.random.random() < 0.5) * self.vertical_flip
        shift, light = self.channel_shift_range, self.brightness_range
        drawn["channel_shift_intensity"] = draw(-shift, shift) if shift else None
        drawn["brightness"] = None if light is None else draw(light[0], light[1])
        return drawn

    def apply_transform(self, x, transform_parameters):
        """A picture changed as it was drawn."""
        get = transform_parameters.get
        moves = {name: get(name, 0) for name in ("theta", "tx", "ty", "shear")}
        moves.update({name: get(name, 1) for name in ("zx", "zy")})
        x = warped(x, **moves, fill_mode=self.fill_mode, cval=self.cval)
        if get("channel_shift_intensity") is not None:
            x = np.clip(x + get("channel_shift_intensity"), np.min(x), np.max(x)).astype(x.dtype)
        x = x[:, ::-1] if get("flip_horizontal", False) else x
        x = x[::-1] if get("flip_vertical", False) else x
        if get("brightness") is not None:
            x = _lightened(x, get("brightness"))
        return x

    def random_transform(self, x, seed=None):
        """A picture changed by chance."""
        return self.apply_transform(x, self.get_random_transform(x.shape, seed))


def _lightened(x, factor):
    """Brighter or darker in whole numbers from 0 to 255; other numbers are brought there and back."""
    low, high = np.min(x), np.max(x)
    beyond = low < 0 or high > 255
    whole = np.floor((x - low) / max(high - low, 1e-12) * 255 if beyond else x)
    changed = np.clip(np.floor(whole * factor), 0, 255).astype("float32")
    return changed / 255 * (high - low) + low if beyond else changed


def _shift(given, size):
    """How far a picture is moved: of its size, in points, or one of several numbers of points."""
    if not np.any(given):
        return 0
    if isinstance(given, numbers.Integral) and given >= 1:
        moved = np.random.choice(int(given)) * np.random.choice([-1, 1])
    elif isinstance(given, numbers.Number):
        moved = np.random.uniform(-given, given)
    else:
        moved = np.random.choice(given) * np.random.choice([-1, 1])
    return moved * size if np.max(given) < 1 else moved
