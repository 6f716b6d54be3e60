"""Runs a training of the oracle step by step, and keeps what the oracle keeps of it."""
import tensorflow as tf


class Recorder(keras.callbacks.Callback):
    """Keeps the logs of every training batch, and every hook with the names of its figures."""

    def __init__(self):
        super().__init__()
        self.batches = []
        self.events = []

    def note(self, hook, logs, *place):
        """Notes that a hook was called."""
        self.events.append([hook, *place, list(logs or {})])

    def on_train_begin(self, logs=None):
        self.note("on_train_begin", logs)

    def on_train_end(self, logs=None):
        self.note("on_train_end", logs)

    def on_test_begin(self, logs=None):
        self.note("on_test_begin", logs)

    def on_test_end(self, logs=None):
        self.note("on_test_end", logs)

    def on_epoch_begin(self, epoch, logs=None):
        self.note("on_epoch_begin", logs, epoch)
        self.batches.append([])

    def on_epoch_end(self, epoch, logs=None):
        self.note("on_epoch_end", logs, epoch)

    def on_train_batch_begin(self, batch, logs=None):
        self.note("on_train_batch_begin", logs, batch)

    def on_train_batch_end(self, batch, logs=None):
        self.note("on_train_batch_end", logs, batch)
        self.batches[-1].append(stored(logs))

    def on_test_batch_begin(self, batch, logs=None):
        self.note("on_test_batch_begin", logs, batch)

    def on_test_batch_end(self, batch, logs=None):
        self.note("on_test_batch_end", logs, batch)


class Training:
    """One training; `record` holds what it did so far."""

    def __init__(self, case):
        self.case = case
        self.record = {}
        self.recorder = Recorder()
        self.scope = {"keras": keras, "layers": keras.layers, "np": np, "tf": tf, "wave": wave, "labels": labels}
        self.scope.update(K=case["K"], _r=self.recorder)

    @property
    def model(self):
        """The model that the program has made."""
        return self.scope["model"]

    def value(self, code):
        """The value of an expression of the program's."""
        return eval(code, self.scope)

    def run(self):
        """Runs all steps; what is raised belongs to the record."""
        try:
            self.steps()
            self.note_end()
        except Exception as error:
            self.record["error"] = raised(error)
        return {**self.record, "batch_logs": self.recorder.batches, "events": self.recorder.events}

    def steps(self):
        """Data, model, weights, compile, fit, what follows, evaluate and predict."""
        exec(self.case["data"], self.scope)
        exec(self.case["build"], self.scope)
        set_weights(self.model, self.case["K"])
        self.note_start()
        eager = "" if self.case["graph"] else ", run_eagerly=True"
        if "compile" in self.case:
            exec(f"model.compile({self.case['compile']}, jit_compile=False{eager})", self.scope)
        exec(self.case.get("prepare", ""), self.scope)
        if "fit" in self.case:
            self.fit()
        self.record["after"] = [self.after(code) for code in self.case["after"]]
        if "evaluate_call" in self.case:
            self.evaluate(self.case["evaluate_call"])

    def note_start(self):
        """The model before it is compiled."""
        self.record["layers"] = [[layer.name, type(layer).__name__] for layer in self.model.layers]
        self.record["weights_start"] = [
            {"path": weight.path, "trainable": weight.trainable, **fingerprint(weight)} for weight in self.model.weights
        ]
        if self.case["has_json"]:
            self.record["to_json"] = self.model.to_json()

    def fit(self):
        """The training itself, with the recorder as its last callback."""
        callbacks = f"{self.case['callbacks']} + [_r]" if "callbacks" in self.case else "[_r]"
        words = f"{self.case['args']}, {self.case['fit']}, verbose=0, shuffle=False, callbacks={callbacks}"
        made = self.value(f"model.fit({words})")
        self.record.update(history=stored(made.history), epochs=made.epoch, params=stored(made.params))

    def after(self, code):
        """An expression that follows the training; what compiles again does it eagerly."""
        eager = code.startswith("model.compile(")
        return stored(self.value(f"{code[:-1]}, run_eagerly=True)" if eager else code))

    def evaluate(self, call):
        """Both forms of evaluate, and predictions in batches of two."""
        self.record["evaluate"] = stored(self.value(f"model.evaluate({call}, verbose=0)"))
        self.record["evaluate_dict"] = stored(self.value(f"model.evaluate({call}, verbose=0, return_dict=True)"))
        predicted = self.model.predict(self.value(f"({self.case['args']},)")[0], verbose=0, batch_size=2)
        if isinstance(predicted, dict):
            predicted = list(predicted.values())
        self.record["predict"] = [fingerprint(each) for each in (predicted if isinstance(predicted, list) else [predicted])]

    def note_end(self):
        """The model when all is done."""
        model = self.model
        self.record["weights_end"] = [fingerprint(weight) for weight in model.weights]
        sizes = {"trainable": len(model.trainable_weights), "all": len(model.weights), "params": model.count_params()}
        self.record["counts"] = sizes
        if getattr(model, "optimizer", None) is not None:
            self.record["iterations"] = stored(model.optimizer.iterations)
            self.record["learning_rate"] = stored(model.optimizer.learning_rate)


def set_weights(model, k):
    """Gives each weight the values of the oracle's formula; adapted ones stay."""
    for index, weight in enumerate(model.weights):
        adapted = any(f"normalization/{name}" in weight.path for name in ("mean", "variance", "count"))
        if adapted and "batch" not in weight.path:
            continue
        ones = weight.name in ("gamma", "moving_variance")
        weight.assign(wave(weight.shape, k + index, 0.3 if ones else 0.5, 1.0 if ones else 0.0))


def record_case(case):
    """What a training did."""
    return Training(case).run()
