"""Reads the files of models: those that gradpaper has written; others are told from what is no model at all."""

import os

from gradpaper_runtime import not_supported

_first_line = b"GRADPAPER MODEL 1\n"
_old = (".h5", ".hdf5")


def is_old_name(method, path):
    """Whether a name that Keras 3 refuses is taken as Keras 2 took it; old spellings know, and say so here."""
    return _old_names is not None and _old_names(method, path)


_old_names = None


def admit_old_names(admit):
    """Has `admit(method, path)` decide on names that Keras 3 refuses."""
    global _old_names
    _old_names = admit


def read_model(path):
    """The bytes of a model's file. Raises ValueError or OSError as Keras does where there is none."""
    if path.endswith(".keras"):
        data = _bytes_of(path)
        if data is not None and data.startswith(_first_line):
            return data
        _refuse_real(path, data, b"PK")
        raise no_model(path)
    if path.endswith(_old):
        return _read_h5(path)
    if is_old_name("load_model", path):
        return _read_folder(path)
    raise ValueError(
        f"File format not supported: filepath={path}. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` "
        "extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload "
        f"a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer({path}, "
        "call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name)."
    )


def read_weights(path, by_name):
    """The bytes of a file with weights in it. Raises ValueError or OSError as Keras does where there are none."""
    if path.endswith(_old):
        if by_name and path.endswith(".weights.h5"):
            raise ValueError(f"`by_name` only supports loading legacy '.h5' or '.hdf5' files. Received: {path}")
        return _read_h5(path)
    if path.endswith(".keras"):
        data = _bytes_of(path)
        if data is None:
            raise FileNotFoundError(2, "No such file or directory", path)
        _refuse_real(path, data, b"PK")
        return data
    if is_old_name("load_weights", path):
        return _read_checkpoint(path)
    raise ValueError(
        f"File format not supported: filepath={path}. Keras 3 only supports V3 `.keras` files, `.weights.h5` files, legacy H5 "
        "format files (`.h5` extension), or Orbax checkpoints."
    )


def no_model(path):
    """The exception for a file that is not what its name says."""
    if path.endswith(".keras"):
        return ValueError(f"File not found: filepath={path}. Please ensure the file is an accessible `.keras` zip file.")
    return OSError("Unable to synchronously open file (file signature not found)")


def _bytes_of(path):
    """None if there is no such file."""
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        return file.read()


def _refuse_real(path, data, signature):
    """Files of Keras' own are models, but cannot be read here."""
    if data is not None and data.startswith(signature):
        raise not_supported(f"a file that Keras itself has written: {path}")


def _read_h5(path):
    data = _bytes_of(path)
    if data is None:
        raise FileNotFoundError(
            2,
            f"Unable to synchronously open file (unable to open file: name = '{path}', errno = 2, error message = 'No such "
            "file or directory', flags = 0, o_flags = 0)",
        )
    if not data.startswith(_first_line):
        _refuse_real(path, data, b"\x89HDF")
        raise no_model(path)
    return data


def _read_folder(path):
    data = _bytes_of(os.path.join(path, "saved_model.pb"))
    if data is None:
        data = _bytes_of(path)
    if data is None:
        raise OSError(f"No file or directory found at {path}")
    if not data.startswith(_first_line):
        raise not_supported(f"a model that TensorFlow itself has written: {path}")
    return data


def _read_checkpoint(path):
    data = _bytes_of(f"{path}.data-00000-of-00001")
    if data is None:
        data = _bytes_of(path)
    if data is None:
        from tensorflow.errors import NotFoundError

        raise NotFoundError(
            None,
            None,
            f"Unsuccessful TensorSliceReader constructor: Failed to find any matching files for {path}",
        )
    return data
