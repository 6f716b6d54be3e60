# The loop of the guide: batches of tf.data, training and validation metrics, results printed for each epoch.
import numpy as np
import tensorflow as tf
from tensorflow import keras

inputs = keras.Input(shape=(4,), name="digits")
x = keras.layers.Dense(6, activation="relu", name="dense_1", kernel_initializer=keras.initializers.Constant(0.2))(inputs)
outputs = keras.layers.Dense(3, name="predictions", kernel_initializer="zeros")(x)
model = keras.Model(inputs=inputs, outputs=outputs)
optimizer = keras.optimizers.SGD(learning_rate=0.1)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
train_acc_metric = keras.metrics.SparseCategoricalAccuracy()
val_acc_metric = keras.metrics.SparseCategoricalAccuracy()

rows = np.arange(40)
x_train = np.stack([np.sin(rows), np.cos(rows), rows % 3, rows % 5], axis=1).astype("float32")
y_train = (rows % 3).astype("int64")
train_dataset = tf.data.Dataset.from_tensor_slices((x_train[:32], y_train[:32])).batch(8)
val_dataset = tf.data.Dataset.from_tensor_slices((x_train[32:], y_train[32:])).batch(8)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss_value = loss_fn(y, logits)
    grads = tape.gradient(loss_value, model.trainable_weights)
    optimizer.apply_gradients(zip(grads, model.trainable_weights))
    train_acc_metric.update_state(y, logits)
    return loss_value


@tf.function
def test_step(x, y):
    val_logits = model(x, training=False)
    val_acc_metric.update_state(y, val_logits)


for epoch in range(2):
    print("\nStart of epoch %d" % (epoch,))
    for step, (x_batch_train, y_batch_train) in enumerate(train_dataset):
        loss_value = train_step(x_batch_train, y_batch_train)
        if step % 2 == 0:
            print("Training loss (for one batch) at step %d: %.4f" % (step, float(loss_value)))
            print("Seen so far: %d samples" % ((step + 1) * 8))
    train_acc = train_acc_metric.result()
    print("Training acc over epoch: %.4f" % (float(train_acc),))
    train_acc_metric.reset_state()
    for x_batch_val, y_batch_val in val_dataset:
        test_step(x_batch_val, y_batch_val)
    val_acc = val_acc_metric.result()
    val_acc_metric.reset_state()
    print("Validation acc: %.4f" % (float(val_acc),))
print(optimizer.iterations.numpy())
