"""`tf.config`: one processor, no graphics card."""

import types

from ._known_names import Namespace, unknown


class PhysicalDevice:
    """A device of the machine."""

    __module__ = "tensorflow.python.eager.context"

    def __init__(self, name, device_type):
        self.name = name
        self.device_type = device_type

    def __repr__(self):
        return f"{type(self).__name__}(name='{self.name}', device_type='{self.device_type}')"


class LogicalDevice(PhysicalDevice):
    """A device as operations see it."""


_devices = [PhysicalDevice("/physical_device:CPU:0", "CPU")]


def list_physical_devices(device_type=None):
    """The devices of the machine, or those of a type."""
    return [each for each in _devices if device_type in (None, each.device_type)]


def list_logical_devices(device_type=None):
    """The devices as operations see them."""
    return [LogicalDevice("/device:CPU:0", "CPU")] if device_type in (None, "CPU") else []


def get_visible_devices(device_type=None):
    """The devices that the program may use."""
    return list_physical_devices(device_type)


def _without_effect(*_arguments, **_keywords):
    """Accepted, without effect here."""


def run_functions_eagerly(run_eagerly):
    """Accepted: all functions run eagerly."""


def functions_run_eagerly():
    """Whether functions run eagerly where they would not."""
    return False


set_visible_devices = set_logical_device_configuration = set_soft_device_placement = _without_effect
enable_op_determinism = enable_tensor_float_32_execution = experimental_connect_to_cluster = _without_effect


def get_soft_device_placement():
    """Whether operations may move to another device."""
    return True


experimental = Namespace(
    "tensorflow.config.experimental",
    list_physical_devices=list_physical_devices,
    list_logical_devices=list_logical_devices,
    get_visible_devices=get_visible_devices,
    set_visible_devices=_without_effect,
    set_memory_growth=_without_effect,
    get_memory_growth=lambda _device: False,
    set_virtual_device_configuration=_without_effect,
    VirtualDeviceConfiguration=lambda **_keywords: None,
    set_synchronous_execution=_without_effect,
    enable_op_determinism=_without_effect,
    get_device_details=lambda _device: {},
    get_memory_info=lambda _device: {"current": 0, "peak": 0},
)
threading = types.SimpleNamespace(
    set_inter_op_parallelism_threads=_without_effect,
    set_intra_op_parallelism_threads=_without_effect,
    get_inter_op_parallelism_threads=lambda: 0,
    get_intra_op_parallelism_threads=lambda: 0,
)
optimizer = types.SimpleNamespace(
    set_jit=_without_effect, get_jit=lambda: "", set_experimental_options=_without_effect, get_experimental_options=dict
)


def LogicalDeviceConfiguration(**_keywords):  # noqa: N802 - TensorFlow's name
    """Accepted, without effect here."""


def __getattr__(name):
    return unknown("tensorflow.config", name)
