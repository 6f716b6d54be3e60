# Learning rate schedules over an array of steps, as tutorials plot them, and at an optimizer's step
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

schedules = tf.keras.optimizers.schedules
step = np.linspace(0, 100, 5)
curves = {
    'inverse': schedules.InverseTimeDecay(0.001, decay_steps=50, decay_rate=1, staircase=False),
    'exponential': schedules.ExponentialDecay(0.1, 20, 0.5, staircase=True),
    'cosine': schedules.CosineDecay(0.1, 100, alpha=0.1),
    'pieces': schedules.PiecewiseConstantDecay([25, 75], [1.0, 0.5, 0.1]),
    'polynomial': schedules.PolynomialDecay(0.1, 50, 0.01, power=2.0),
}
plt.figure(figsize=(8, 6))
for name, schedule in curves.items():
    lr = schedule(step)
    plt.plot(step, lr, label=name)
    print(name, lr.shape, lr.numpy().round(6))
plt.legend()
plt.show()

inverse = curves['inverse']
print(inverse(tf.range(3)).numpy(), inverse(tf.constant(50)).numpy(), float(inverse(50)))
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(tf.keras.optimizers.Adam(inverse), 'mse')
model.fit(np.ones((6, 2)), np.ones((6, 1)), batch_size=2, epochs=2, verbose=0)
print('%.6f' % float(inverse(model.optimizer.iterations)), '%.6f' % float(model.optimizer.learning_rate))
