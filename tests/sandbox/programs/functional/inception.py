# An inception block and a squeeze-and-excitation block; shapes and parameters.
from tensorflow.keras.layers import (Input, Conv2D, MaxPooling2D, concatenate, GlobalAveragePooling2D,
                                     Reshape, Dense, multiply, Dropout)
from tensorflow.keras.models import Model


def inception_module(layer_in, f1, f2_in, f2_out, f3_in, f3_out, f4_out):
    # 1x1 conv
    conv1 = Conv2D(f1, (1,1), padding='same', activation='relu')(layer_in)
    # 3x3 conv
    conv3 = Conv2D(f2_in, (1,1), padding='same', activation='relu')(layer_in)
    conv3 = Conv2D(f2_out, (3,3), padding='same', activation='relu')(conv3)
    # 5x5 conv
    conv5 = Conv2D(f3_in, (1,1), padding='same', activation='relu')(layer_in)
    conv5 = Conv2D(f3_out, (5,5), padding='same', activation='relu')(conv5)
    # 3x3 max pooling
    pool = MaxPooling2D((3,3), strides=(1,1), padding='same')(layer_in)
    pool = Conv2D(f4_out, (1,1), padding='same', activation='relu')(pool)
    # concatenate filters, assumes filters/channels last
    layer_out = concatenate([conv1, conv3, conv5, pool], axis=-1)
    return layer_out


def squeeze_excite_block(tensor, ratio=16):
    filters = tensor.shape[-1]
    se = GlobalAveragePooling2D()(tensor)
    se = Reshape((1, 1, filters))(se)
    se = Dense(filters // ratio, activation='relu', use_bias=False)(se)
    se = Dense(filters, activation='sigmoid', use_bias=False)(se)
    return multiply([tensor, se])


visible = Input(shape=(32, 32, 3))
layer = inception_module(visible, 8, 4, 16, 2, 4, 4)
print(layer.shape)
layer = squeeze_excite_block(layer, ratio=8)
print(layer.shape, layer.dtype)
layer = GlobalAveragePooling2D()(layer)
out = Dense(10, activation='softmax')(Dropout(0.4)(layer))
model = Model(inputs=visible, outputs=out)
model.summary()
print(sum(l.count_params() for l in model.layers), len(model.layers))
