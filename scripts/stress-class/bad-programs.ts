/** A file that is no honest program: how its run has to end, and what it may have at most. */
export interface BadProgram {
  readonly what: string;
  readonly ending: string;
  readonly source: string | Uint8Array;
  readonly end: string;
  readonly most: number;
}

const untilNetwork = `import keras
model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Conv2D(32, 3, activation="relu"), keras.layers.MaxPooling2D(2)])
`;

/** For the task `mnist-cnn`; one after the other is handed in. */
export const badPrograms: readonly BadProgram[] = [
  { what: 'empty', ending: '.py', source: '', end: 'refused', most: 0 },
  {
    what: 'bytes that are no text',
    ending: '.py',
    source: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    end: 'refused',
    most: 0,
  },
  { what: 'a syntax error', ending: '.py', source: 'model = (\n', end: 'raised', most: 0 },
  {
    what: 'an endless loop',
    ending: '.py',
    source: `${untilNetwork}while True: pass\n`,
    end: 'limit',
    most: 8,
  },
  {
    what: 'more and more memory',
    ending: '.py',
    source: `${untilNetwork}hog = []\nwhile True: hog.append(bytearray(50_000_000))\n`,
    end: 'limit',
    most: 8,
  },
  {
    what: 'endless output',
    ending: '.py',
    source: `${untilNetwork}while True: print("x" * 1_000_000)\n`,
    end: 'limit',
    most: 8,
  },
  {
    what: 'leaves in the middle',
    ending: '.py',
    source: `${untilNetwork}import os\nos._exit(0)\n`,
    end: 'done',
    most: 8,
  },
  {
    what: 'prints the feedback of a right program',
    ending: '.py',
    source: 'print("Marks: 20 / 20", "passed", "{\\"score\\": 20}")\n',
    end: 'done',
    most: 0,
  },
  {
    what: 'a notebook that is broken',
    ending: '.ipynb',
    source: '{"cells": [{"cell_type": "code", "source": ["import k',
    end: 'refused',
    most: 0,
  },
  {
    what: 'raises after two right layers',
    ending: '.py',
    source: `${untilNetwork}model.add(keras.layers.Conv2D(64, 3))\nraise ValueError("no")\n`,
    end: 'raised',
    most: 8,
  },
];
