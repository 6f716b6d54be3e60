# Gradients accumulated over several batches, the learning rate changed by hand, weights averaged.
import numpy as np
import keras
import tensorflow as tf

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2, kernel_initializer="ones"), keras.layers.Dense(1, kernel_initializer="ones")])
opt = keras.optimizers.SGD(learning_rate=0.02, momentum=0.9)
mse = keras.losses.MeanSquaredError()
x = np.sin(np.arange(36)).reshape(12, 3).astype("float32")
y = x.sum(axis=1, keepdims=True)
ds = tf.data.Dataset.from_tensor_slices((x, y)).batch(3)
steps = 2
average = [tf.zeros_like(v) for v in model.trainable_variables]
for epoch in range(3):
    acc = [tf.zeros_like(v) for v in model.trainable_variables]
    losses = []
    for i, (xb, yb) in ds.enumerate():
        with tf.GradientTape() as tape:
            loss = mse(yb, model(xb, training=True)) / steps
        losses.append(float(loss))
        grads = tape.gradient(loss, model.trainable_variables)
        acc = [a + g for a, g in zip(acc, grads)]
        if (int(i) + 1) % steps == 0:
            opt.apply_gradients(zip(acc, model.trainable_variables))
            acc = [tf.zeros_like(v) for v in model.trainable_variables]
    opt.learning_rate = float(opt.learning_rate) * 0.5
    average = [0.5 * a + 0.5 * tf.convert_to_tensor(v) for a, v in zip(average, model.trainable_variables)]
    print("epoch", epoch, "loss", np.round(np.sum(losses), 5), "lr", round(float(opt.learning_rate), 4))
for a in average:
    print(np.round(a.numpy(), 4).tolist())
opt.learning_rate.assign(0.5)
print(opt.learning_rate.numpy(), int(opt.iterations), opt.get_config()["learning_rate"])
