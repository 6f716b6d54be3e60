import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import test from 'ava';
import { construct } from '../../../src/keras/base/construct.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { Variable } from '../../../src/keras/base/variable.js';
import type { KerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { Dense } from '../../../src/keras/layers/dense.js';
import { input } from '../../../src/keras/layers/input-layer.js';
import { Functional } from '../../../src/keras/models/functional/functional.js';
import type { Model } from '../../../src/keras/models/model.js';
import { Sequential } from '../../../src/keras/models/sequential/sequential.js';
import { describeModel } from '../../../src/keras/models/summary/describe-model.js';
import { renderSummary } from '../../../src/keras/models/summary/render-summary.js';
import { callOpByName } from '../../../src/keras/ops/index.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const dense = (units: number, more: Arguments = {}): Dense => construct(Dense, [units], more);

function chain(): Model {
  const layers = [
    input([[20]]),
    dense(64, { name: '输出层一二三四五六七八九十' }),
    dense(1000, { name: 'a_very_long_name_that_does_not_fit_into_its_column_at_all_really' }),
    dense(1, { trainable: false }),
  ];
  return construct(Sequential, [layers], { name: 'm' });
}

/** A shared layer, an operator, two outputs. */
function branch(): Model {
  const x = input([[4]], { name: 'x' });
  const shared = dense(4);
  const a = shared.call([shared.call([x])]) as KerasTensor;
  return construct(Functional, [x, [callOpByName('add', [a, x]), a]], { name: 'b' });
}

/** Shapes of one size, alone and in a list. */
function singles(): Model {
  const x = input([[3]], { name: 'x' });
  return construct(Functional, [x, callOpByName('unstack', [callOpByName('add', [x, 1]), 3, 1])], {
    name: 's',
  });
}

/** As after a fit with Adam: two slots for each weight that learns, a rate and a count. */
function fitted(): Model {
  const model = chain();
  const slots = model.trainableWeights.flatMap(({ shape }) => [
    tf.zeros([...shape]),
    tf.zeros([...shape]),
  ]);
  const variables = [
    new Variable(tf.scalar(0, 'int32'), {
      name: 'iteration',
      path: 'adam/iteration',
      dtype: 'int64',
    }),
    ...[...slots, tf.scalar(0)].map(
      (value) => new Variable(value, { name: 'slot', path: 'adam/slot' }),
    ),
  ];
  model.compiled = { config: {}, optimizerVariables: variables, dispose: () => undefined };
  return model;
}

const models: Readonly<Record<string, () => Model>> = { chain, branch, singles, fitted };

interface Fact {
  readonly model: string;
  readonly options: {
    readonly line_length?: number;
    readonly positions?: readonly number[];
    readonly show_trainable?: boolean;
    readonly layer_range?: readonly string[];
  };
  /** What Keras 3.15.1 printed into a file. */
  readonly text: string;
}

const facts = JSON.parse(
  readFileSync(new URL('summaries.json', import.meta.url), 'utf8'),
) as readonly Fact[];

for (const { model, options, text } of facts)
  test(`the summary of the ${model} model with ${JSON.stringify(options)} is what Keras prints`, (t) => {
    withSession(() => {
      const made = (models[model] ?? chain)();
      const description = describeModel(made, { layerRange: options.layer_range ?? null });
      const style = {
        lineLength: options.line_length ?? null,
        positions: options.positions ?? null,
        showTrainable: options.show_trainable === true,
      };
      t.is(renderSummary(description, style), text);
    });
  });

/** Bytes in the middle between two texts, and what Keras writes. */
const ties: readonly (readonly [bytes: number, text: string])[] = [
  [1152, '1.12 KB'],
  [3200, '3.12 KB'],
  [1408, '1.38 KB'],
  [1179648, '1.12 MB'],
  [3276800, '3.12 MB'],
  [1207959552, '1.12 GB'],
  [2818572288, '2.62 GB'],
  [1476395008, '1.38 GB'],
];

for (const [bytes, text] of ties)
  test(`${bytes} bytes are ${text}`, (t) => {
    const none = { count: 0, bytes: 0 };
    const sizes = { trainable: { count: 5, bytes }, fixed: none, optimizer: none };
    const summary = renderSummary({ name: 'm', rows: [], connected: false, ...sizes });
    t.regex(summary, new RegExp(`^ Trainable params: 5 \\(${text}\\)$`, 'm'));
  });

test('positions for fewer columns than there are are an IndexError', (t) => {
  withSession(() => {
    const error = t.throws(() => renderSummary(describeModel(branch()), { positions: [0.5, 1] }), {
      instanceOf: KerasError,
    });
    t.is(error.kind, 'IndexError');
  });
});

test('a line that is too short and layers that there are not are refused', (t) => {
  withSession(() => {
    t.throws(() => renderSummary(describeModel(chain()), { lineLength: 10 }), {
      message: /Insufficient console width/,
    });
    t.throws(() => describeModel(chain(), { layerRange: ['q', 'dense'] }), {
      message: /do not match the layer names/,
    });
    t.throws(() => describeModel(chain(), { layerRange: ['q'] }), { message: /length 2/ });
  });
});

test('models that know no shape yet say so', (t) => {
  withSession(() => {
    const text = renderSummary(describeModel(construct(Sequential, [[dense(3)]], {})));
    t.regex(text, /dense \(Dense\) +│ \? +│ +0 \(unbuilt\) │/);
    t.regex(text, / Total params: 0 \(0\.00 B\)\n/);
  });
});
