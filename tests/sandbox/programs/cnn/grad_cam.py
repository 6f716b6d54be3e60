# Grad-CAM by hand: gradients of a class score at the last convolution.
import numpy as np
import tensorflow as tf
from tensorflow import keras

inp = keras.Input(shape=(8, 8, 1))
x = keras.layers.Conv2D(2, 3, activation='relu', name='conv', kernel_initializer=keras.initializers.Constant(0.1))(inp)
x = keras.layers.Conv2D(3, 3, activation='relu', name='last_conv', kernel_initializer=keras.initializers.Constant(0.2))(x)
x = keras.layers.GlobalAveragePooling2D()(x)
out = keras.layers.Dense(2, name='scores')(x)
model = keras.Model(inp, out)
model.get_layer('scores').set_weights([np.array([[1., -1.], [.5, 2.], [-.25, 1.]]), np.array([.1, .2])])


def make_gradcam_heatmap(img_array, model, last_conv_layer_name, pred_index=None):
    grad_model = keras.models.Model(model.inputs, [model.get_layer(last_conv_layer_name).output, model.output])
    with tf.GradientTape() as tape:
        last_conv_layer_output, preds = grad_model(img_array)
        if pred_index is None:
            pred_index = tf.argmax(preds[0])
        class_channel = preds[:, pred_index]
    grads = tape.gradient(class_channel, last_conv_layer_output)
    pooled_grads = tf.reduce_mean(grads, axis=(0, 1, 2))
    last_conv_layer_output = last_conv_layer_output[0]
    heatmap = last_conv_layer_output @ pooled_grads[..., tf.newaxis]
    heatmap = tf.squeeze(heatmap)
    heatmap = tf.maximum(heatmap, 0) / tf.math.reduce_max(heatmap)
    return heatmap.numpy(), pooled_grads.numpy(), int(pred_index)


img = np.outer(np.arange(8), np.arange(8)).astype('float32').reshape(1, 8, 8, 1) / 49
heatmap, pooled, index = make_gradcam_heatmap(img, model, 'last_conv')
print(index, pooled.round(4))
print(np.round(heatmap, 3))
heatmap, _, index = make_gradcam_heatmap(img, model, 'last_conv', pred_index=0)
print(index, heatmap.shape, heatmap.max())
