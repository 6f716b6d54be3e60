# A training loop of one's own: GradientTape, an optimizer, a metric and tf.data.
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.uniform(-1, 1, (400, 2)).astype("float32")
y = (x[:, 0] * x[:, 1] > 0).astype("float32")[:, None]
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(400).batch(40)

model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(16, activation="relu"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
optimizer = tf.keras.optimizers.Adam(0.02)
loss_function = tf.keras.losses.BinaryCrossentropy()
accuracy = tf.keras.metrics.BinaryAccuracy()


@tf.function
def train_step(inputs, targets):
    with tf.GradientTape() as tape:
        predictions = model(inputs, training=True)
        loss = loss_function(targets, predictions)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    accuracy.update_state(targets, predictions)
    return loss


for epoch in range(5):
    accuracy.reset_state()
    for inputs, targets in dataset:
        loss = train_step(inputs, targets)
    print(f"epoch {epoch + 1}: loss {float(loss):.3f}, accuracy {float(accuracy.result()):.3f}")
