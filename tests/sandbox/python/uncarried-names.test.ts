import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

const notCarried = (name: string): string => `NotSupported: not supported here: ${name}`;

/** A statement, and what it raises. */
const cases: readonly (readonly [statement: string, raised: string])[] = [
  ['import keras.tree', notCarried('keras.tree')],
  ['from keras.src import layers', notCarried('keras.src')],
  ['from tensorflow.keras import mixed_precision', notCarried('keras.mixed_precision')],
  ['from keras.layers import RandomFlip', notCarried('keras.layers.RandomFlip')],
  ['keras.layers.LocallyConnected1D', notCarried('keras.layers.LocallyConnected1D')],
  ['keras.ops.image.ssim', notCarried('keras.ops.image.ssim')],
  ['keras.ops.nn.ctc_loss', notCarried('keras.ops.nn.ctc_loss')],
  ['keras.backend.depthwise_conv2d', notCarried('keras.backend.depthwise_conv2d')],
  ['keras.preprocessing.sequence.skipgrams', notCarried('keras.preprocessing.sequence.skipgrams')],
  ['layer.input_spec', notCarried('Dense.input_spec')],
  ['keras.Sequential().get_state_tree', notCarried('Sequential.get_state_tree')],
  ['keras.layers.Dense(1, lora_rank=2)', notCarried('keras.layers.Dense(lora_rank=…)')],
  ['import keras.tre', "ModuleNotFoundError: No module named 'keras.tre'"],
  ['keras.ops.image.siz', "AttributeError: module 'keras.ops.image' has no attribute 'siz'"],
  ['layer.inputspec', "AttributeError: 'Dense' object has no attribute 'inputspec'"],
  [
    'keras.layers.Dense(1, lora=2)',
    "ValueError: Unrecognized keyword arguments passed to Dense: {'lora': 2}",
  ],
];

test('names that Keras has and programs cannot have here say so, and wrong names are errors as ever', async (t) => {
  const { stdout } = await runText(
    sandbox,
    [
      'import keras',
      'layer = keras.layers.Dense(1)',
      ...cases.flatMap(([statement]) => [
        'try:',
        `    ${statement}`,
        'except Exception as error:',
        '    print(f"{type(error).__name__}: {error}")',
      ]),
    ].join('\n'),
  );
  t.deepEqual(
    stdout.trimEnd().split('\n'),
    cases.map(([, raised]) => raised),
  );
});

test('a name that a star import would have brought is ours to lack, one that it would not is an error as ever', async (t) => {
  const run = (name: string) =>
    runText(sandbox, `from keras.layers import *\nprint(Dense(2).units)\n${name}(2, 3)`);
  const { verdict } = await run('ConvLSTM2D');
  t.like(verdict, {
    kind: 'raised',
    raised: { unsupported: 'keras.layers.ConvLSTM2D', line: 3 },
  });
  t.like((await run('Dens')).verdict, {
    raised: { type: 'NameError', message: "name 'Dens' is not defined", unsupported: null },
  });
});
