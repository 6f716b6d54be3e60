# A residual model of blocks in a list; layers are found, parameters counted; a custom layer saved in its configuration.
import numpy as np
import keras
from keras import layers


@keras.saving.register_keras_serializable(package="course")
class ResBlock(layers.Layer):
    def __init__(self, filters, kernel_size=3, **kwargs):
        super().__init__(**kwargs)
        self.filters = filters
        self.kernel_size = kernel_size
        self.conv1 = layers.Conv2D(filters, kernel_size, padding="same", activation="relu")
        self.conv2 = layers.Conv2D(filters, kernel_size, padding="same")
        self.proj = layers.Conv2D(filters, 1)
        self.add = layers.Add()

    def build(self, input_shape):
        self.conv1.build(input_shape)
        self.conv2.build((*input_shape[:-1], self.filters))
        self.proj.build(input_shape)
        self.built = True

    def call(self, x):
        return keras.ops.relu(self.add([self.conv2(self.conv1(x)), self.proj(x)]))

    def compute_output_shape(self, input_shape):
        return (*input_shape[:-1], self.filters)

    def get_config(self):
        config = super().get_config()
        config.update({"filters": self.filters, "kernel_size": self.kernel_size})
        return config


class ResNet(keras.Model):
    def __init__(self, widths=(4, 8), classes=3):
        super().__init__()
        self.blocks = [ResBlock(w, name=f"block_{i}") for i, w in enumerate(widths)]
        self.pool = layers.GlobalAveragePooling2D()
        self.fc = layers.Dense(classes)

    def call(self, x):
        for block in self.blocks:
            x = block(x)
        return self.fc(self.pool(x))


net = ResNet()
out = net(np.zeros((2, 6, 6, 1), "float32"))
print(out.shape, out.numpy().any())
net.summary()
print([l.name for l in net.layers], net.count_params())
block = net.blocks[1]
print(block.get_config()["filters"], ResBlock.from_config(block.get_config()).filters)
print(keras.saving.get_registered_name(ResBlock))
model = keras.Sequential([keras.Input((6, 6, 1)), ResBlock(2, name="first"), layers.Flatten()])
clone = keras.Sequential.from_config(model.get_config())
print([type(l).__name__ for l in clone.layers], clone.output_shape)
model.summary()
