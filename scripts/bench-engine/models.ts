/** A network to time: Python source that real Keras and our reader both run. It defines `model`, `x`, `y` and is compiled. */
export interface BenchModel {
  readonly name: string;
  /** Samples of one training pass, and in each batch. */
  readonly samples: number;
  readonly batch: number;
  readonly source: string;
}

const images = (shape: string, samples: number): string => `
x = wave((${samples}, ${shape}), 0)
y = labels((${samples},), 10)`;

const words = (samples: number, steps: number): string => `
x = labels((${samples}, ${steps}), 5000)
y = labels((${samples}, 1), 2)`;

const sparse = `
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])`;

const binary = `
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])`;

const recurrent = (layer: string): string => `
model = keras.Sequential([keras.Input((100,), dtype='int32'), layers.Embedding(5000, 32), ${layer}, layers.Dense(1, activation='sigmoid')])${binary}`;

export const benchModels: readonly BenchModel[] = [
  {
    name: 'MNIST CNN',
    samples: 1280,
    batch: 128,
    source: `${images('28, 28, 1', 1280)}
model = keras.Sequential([keras.Input((28, 28, 1)), layers.Conv2D(32, 3, activation='relu'), layers.MaxPooling2D(), layers.Conv2D(64, 3, activation='relu'), layers.MaxPooling2D(), layers.Flatten(), layers.Dense(128, activation='relu'), layers.Dense(10, activation='softmax')])${sparse}`,
  },
  {
    name: 'CIFAR CNN, BN',
    samples: 512,
    batch: 64,
    source: `${images('32, 32, 3', 512)}
model = keras.Sequential([keras.Input((32, 32, 3)), layers.Conv2D(32, 3, padding='same'), layers.BatchNormalization(), layers.Activation('relu'), layers.Conv2D(32, 3, padding='same'), layers.BatchNormalization(), layers.Activation('relu'), layers.MaxPooling2D(), layers.Conv2D(64, 3, padding='same'), layers.BatchNormalization(), layers.Activation('relu'), layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, activation='softmax')])${sparse}`,
  },
  {
    name: 'MLP',
    samples: 6400,
    batch: 128,
    source: `${images('784', 6400)}
model = keras.Sequential([keras.Input((784,)), layers.Dense(512, activation='relu'), layers.Dropout(0.2), layers.Dense(512, activation='relu'), layers.Dense(10, activation='softmax')])${sparse}`,
  },
  {
    name: 'LSTM',
    samples: 640,
    batch: 64,
    source: `${words(640, 100)}${recurrent('layers.LSTM(32)')}`,
  },
  {
    name: 'GRU',
    samples: 640,
    batch: 64,
    source: `${words(640, 100)}${recurrent('layers.GRU(32)')}`,
  },
  {
    name: 'Bidirectional LSTM',
    samples: 640,
    batch: 64,
    source: `${words(640, 100)}${recurrent('layers.Bidirectional(layers.LSTM(32))')}`,
  },
  {
    name: 'Transformer block',
    samples: 640,
    batch: 64,
    source: `${words(640, 50)}
inputs = keras.Input((50,), dtype='int32')
h = layers.Embedding(5000, 64)(inputs)
h = layers.LayerNormalization()(layers.add([h, layers.MultiHeadAttention(num_heads=4, key_dim=16)(h, h)]))
f = layers.Dense(64)(layers.Dense(128, activation='relu')(h))
h = layers.LayerNormalization()(layers.add([h, f]))
model = keras.Model(inputs, layers.Dense(1, activation='sigmoid')(layers.GlobalAveragePooling1D()(h)))${binary}`,
  },
];
