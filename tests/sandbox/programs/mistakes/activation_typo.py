# An activation that does not exist.
from tensorflow.keras import layers, models

model = models.Sequential()
model.add(layers.Dense(10, activation='softmaxx', input_shape=(4,)))
