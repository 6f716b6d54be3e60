# The fast gradient sign method: the gradient with respect to a picture, a perturbed picture.
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models

model = models.Sequential([
    layers.Input(shape=(6, 6, 1)),
    layers.Conv2D(2, 3, activation='relu'),
    layers.Flatten(),
    layers.Dense(3, activation='softmax'),
])
model.set_weights([0.4 * np.sin(1.3 * np.arange(w.size) + 0.5).reshape(w.shape) for w in model.get_weights()])
loss_object = tf.keras.losses.CategoricalCrossentropy()


def create_adversarial_pattern(input_image, input_label):
    with tf.GradientTape() as tape:
        tape.watch(input_image)
        prediction = model(input_image)
        loss = loss_object(input_label, prediction)
    gradient = tape.gradient(loss, input_image)
    signed_grad = tf.sign(gradient)
    return signed_grad, loss


image = tf.constant(np.abs(np.cos(np.arange(36))).reshape(1, 6, 6, 1), dtype=tf.float32)
probs = model(image)
label = tf.one_hot([tf.argmax(probs[0])], 3)
print(probs.numpy().round(4), label.numpy())
perturbations, loss = create_adversarial_pattern(image, label)
print(perturbations[0, :, :, 0].numpy().astype(int))
print('loss %.4f' % loss)
for eps in [0, 0.05, 0.2]:
    adv_x = image + eps * perturbations
    adv_x = tf.clip_by_value(adv_x, 0, 1)
    p = model(adv_x)
    print('eps = {:0.2f}: {:.4f}'.format(eps, tf.reduce_sum(p * label).numpy()), int(tf.argmax(p, axis=1)[0]))
print(tf.reduce_max(tf.abs(adv_x - image)).numpy() <= 0.2001)
