# categorical_crossentropy with labels that are numbers.
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Input

model = Sequential([Input((4,)), Dense(8, activation='relu'), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
X = np.random.random((30, 4))
y = np.random.randint(0, 3, 30)
model.fit(X, y, epochs=3, batch_size=10)
