import { rightBut, type Probe } from './probe.js';

/** Mistakes for which other graders have given full marks. */
export const wrongModels: readonly Probe[] = [
  {
    name: 'no ReLU in the hidden layer',
    source: rightBut(['Dense(64, activation="relu")', 'Dense(64)']),
    marks: '15.1',
    fails: ['layers', 'arguments', 'shapes', 'function', 'training'],
  },
  {
    name: 'from_logits after softmax',
    source: rightBut([
      'loss="categorical_crossentropy"',
      'loss=__import__("keras").losses.CategoricalCrossentropy(from_logits=True)',
    ]),
    marks: '19.5',
    fails: ['compile'],
  },
  {
    name: 'SGD for RMSprop',
    source: rightBut(['optimizer="rmsprop"', 'optimizer="sgd"']),
    marks: '17',
    fails: ['compile', 'training'],
  },
  {
    name: 'the learning rate ten times as high',
    source: rightBut([
      'optimizer="rmsprop"',
      'optimizer=__import__("keras").optimizers.RMSprop(0.01)',
    ]),
    marks: '17.5',
    fails: ['compile', 'training'],
  },
  {
    name: 'average for maximum pooling',
    source: rightBut(['MaxPooling2D', 'AveragePooling2D']),
    marks: '14.36',
    fails: ['layers', 'arguments', 'function', 'training'],
  },
];
