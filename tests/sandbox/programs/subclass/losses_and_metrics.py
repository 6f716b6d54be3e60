# Losses and metrics of one's own: functions, a Loss class with a parameter, a stateful Metric.
import numpy as np
import keras
from keras import ops


def rmse(y_true, y_pred):
    return ops.sqrt(ops.mean(ops.square(y_pred - y_true), axis=-1))


def r2_score(y_true, y_pred):
    ss_res = ops.sum(ops.square(y_true - y_pred))
    ss_tot = ops.sum(ops.square(y_true - ops.mean(y_true)))
    return 1 - ss_res / (ss_tot + keras.backend.epsilon())


class HuberLoss(keras.losses.Loss):
    def __init__(self, threshold=1.0, **kwargs):
        self.threshold = threshold
        super().__init__(**kwargs)

    def call(self, y_true, y_pred):
        error = y_true - y_pred
        is_small_error = ops.abs(error) < self.threshold
        squared_loss = ops.square(error) / 2
        linear_loss = self.threshold * ops.abs(error) - self.threshold ** 2 / 2
        return ops.where(is_small_error, squared_loss, linear_loss)

    def get_config(self):
        base_config = super().get_config()
        return {**base_config, "threshold": self.threshold}


class CountAbove(keras.metrics.Metric):
    def __init__(self, limit=0.0, name="count_above", **kwargs):
        super().__init__(name=name, **kwargs)
        self.limit = limit
        self.count = self.add_weight(name="count", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.count.assign_add(ops.sum(ops.cast(y_pred > self.limit, "float32")))

    def result(self):
        return self.count

    def reset_state(self):
        self.count.assign(0.0)


x = np.linspace(-2, 2, 18).reshape(9, 2)
y = 3 * x[:, :1] - x[:, 1:]
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer="ones")])
model.compile(loss=HuberLoss(threshold=0.5), optimizer="sgd", metrics=[rmse, r2_score, CountAbove(limit=0.5)])
model.fit(x, y, epochs=2, batch_size=3, shuffle=False, verbose=2)
print([round(float(v), 4) for v in model.evaluate(x, y, verbose=0)])
print(HuberLoss(2.0)(np.array([[1.0], [5.0]]), np.array([[1.5], [0.0]])))
print(HuberLoss(2.0, name="h").get_config())
metric = CountAbove()
metric.update_state([0], np.array([-1.0, 2.0, 3.0]))
print(float(metric.result()), metric.name, metric.variables[0].shape)
metric.reset_state()
print(metric.result().numpy())
model.compile(loss=rmse, optimizer="sgd")
print(model.evaluate(x, y, verbose=0))
