"""Arguments that Keras' classes and functions take and ours do not carry: giving one is not the program's mistake."""

from gradpaper_runtime import not_supported

_arguments = {
    "keras.layers.Dense": ("lora_rank", "lora_alpha", "quantization_config"),
    "keras.layers.EinsumDense": ("lora_rank", "lora_alpha", "gptq_unpacked_column_size", "quantization_config"),
    "keras.layers.Embedding": ("lora_rank", "lora_alpha", "quantization_config"),
    "keras.models.clone_model": ("call_function", "recursive"),
    **{
        f"keras.{module}.deserialize": ("custom_objects",)
        for module in (
            "activations", "constraints", "initializers", "layers", "losses", "metrics", "optimizers", "regularizers"
        )
    },
}  # fmt: skip


def carried(path, keywords):
    """The arguments without those that are given as what they are anyway. Raises NotSupported for one that is not carried."""
    for name in _arguments.get(path, ()):
        if keywords.get(name):
            raise not_supported(f"{path}({name}=…)")
    further = _arguments.get(path, ())
    return {name: value for name, value in keywords.items() if name not in further} if further else keywords
