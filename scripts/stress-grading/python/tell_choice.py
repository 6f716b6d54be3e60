"""Put behind a program with a network of its own choice: tells, by Keras' own calls, what the task asks of it."""


def tell_choice():
    """Prints the facts as one line of JSON."""
    import json

    import numpy
    from keras.datasets import mnist

    prepared, made = globals()["x_train"], globals()["model"]
    (shown, _), (unseen, labels) = mnist.load_data()
    factor = float(numpy.max(prepared[:500])) / float(numpy.max(shown[:500]))
    rows = unseen[:1000].reshape((-1,) + tuple(prepared.shape[1:])).astype("float32") * factor
    given = made.predict(rows, verbose=0)
    before = [0] if made.optimizer is None else [int(made.optimizer.iterations)]
    print()
    print(
        json.dumps(
            {
                "convolutions": sum(type(layer).__name__ == "Conv2D" for layer in made.layers),
                "last": last_activation(made.layers[-1]),
                "output": list(given.shape[1:]),
                "parameters": int(made.count_params()),
                "steps": before[0],
                "accuracy": float((given.reshape(len(rows), -1).argmax(-1) == labels[:1000]).mean()),
            }
        )
    )


def last_activation(layer):
    """The name of the function that a layer ends in."""
    if type(layer).__name__ == "Softmax":
        return "softmax"
    return getattr(getattr(layer, "activation", None), "__name__", "linear")


tell_choice()
