"""Makes a model of the oracle from its program and describes it."""


def summary(model, **options):
    """The text of the summary."""
    lines = []
    model.summary(print_fn=lambda line, **_: lines.append(line), **options)
    return "\n".join(lines)


def rows(model):
    """Name, class, number of parameters and trainable of each layer: no model here has operations beside them."""
    return [
        [row.name, type(row).__name__, row.count_params() if getattr(row, "built", False) else 0, getattr(row, "trainable", None)]
        for row in model.layers
    ]


def count(weights):
    """How many numbers weights hold."""
    return sum(math.prod(weight.shape) for weight in weights)


def set_weights(model, values):
    """Gives the weights that are numbers with a point their values."""
    for weight, value in zip(model.weights, values):
        if "float" in str(weight.dtype):
            weight.assign(restored(value))


def json_of(model):
    """The model's JSON, or the error that there is none."""
    try:
        return {"to_json": model.to_json()}
    except Exception as error:
        return {"to_json_error": raised(error)}


def shapes(model):
    """What a model with known inputs says about them and its outputs."""
    if not getattr(model, "inputs", None):
        return {}
    return {
        "input_names": [tensor.name for tensor in model.inputs],
        "input_shape": stored(model.input_shape),
        "output_shape": stored(model.output_shape),
        "output_names": getattr(model, "output_names", None),
    }


def describe(model, case):
    """All that the oracle holds of a model that is built."""
    record = {"model_name": model.name, "class": type(model).__name__, **shapes(model), **json_of(model)}
    record.update(summary=summary(model), summary_full=summary(model, expand_nested=True, show_trainable=True), layers=rows(model))
    record.update(count_params=model.count_params(), trainable=count(model.trainable_weights))
    record["non_trainable"] = count(model.non_trainable_weights)
    record["weights"] = [[weight.name, weight.path, list(weight.shape), weight.trainable] for weight in model.weights]
    set_weights(model, case["weights"])
    record["output"] = stored(np.asarray(model(inputs_of(case), training=False)))
    return record


def inputs_of(case):
    """The input of the formula."""
    (values,) = case["inputs"]
    return restored(values)


def record_case(case):
    """What the model of the case's program is."""
    scope = {}
    exec(case["prelude"], scope)
    exec(case["code"], scope)
    model = scope["model"]
    if model.built:
        return describe(model, case)
    unbuilt = summary(model)
    model(inputs_of(case))
    return {"summary_before_build": unbuilt, **describe(model, case)}
