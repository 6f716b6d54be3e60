import test from 'ava';
import { Float } from '../../../src/keras/base/float.js';
import { serialize } from '../../../src/keras/base/serializable.js';
import { getInitializer } from '../../../src/keras/initializers/get.js';
import type { Initializer } from '../../../src/keras/initializers/initializer.js';
import { initializers } from '../../../src/keras/initializers/index.js';
import { construct } from '../../../src/keras/base/construct.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { startTestEngine, withSession } from '../../support/keras.js';

await startTestEngine();

const make = (name: string, config: Arguments = {}): Initializer =>
  construct(initializers[name] as (typeof initializers)[string], [], config);

function draw(initializer: Initializer, shape: readonly number[]): number[] {
  const drawn = initializer.draw(shape, 'float32');
  const values = Array.from(drawn.dataSync());
  drawn.dispose();
  return values;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) * (value - centre))));
};

// Formulas: fan_in and fan_out count the receptive field; truncated normal distributions are widened by 1 / 0.8796.
const distributions: readonly {
  readonly name: string;
  readonly config?: Arguments;
  readonly shape: readonly number[];
  readonly mean: number;
  readonly std: number;
  readonly limit: number;
}[] = [
  { name: 'GlorotUniform', shape: [200, 300], mean: 0, std: 0.06324555, limit: 0.1095445 },
  { name: 'GlorotUniform', shape: [3, 3, 64, 96], mean: 0, std: 0.0372678, limit: 0.06454972 },
  { name: 'GlorotNormal', shape: [200, 300], mean: 0, std: 0.06324555, limit: 2 * 0.07190053 },
  { name: 'HeUniform', shape: [5, 32, 48], mean: 0, std: 0.1118034, limit: 0.1936492 },
  { name: 'HeNormal', shape: [200, 300], mean: 0, std: 0.1, limit: 2 * 0.1136847 },
  { name: 'LecunUniform', shape: [900], mean: 0, std: 0.03333333, limit: 0.05773503 },
  { name: 'LecunNormal', shape: [200, 300], mean: 0, std: 0.0707107, limit: 2 * 0.08038724 },
  {
    name: 'RandomNormal',
    config: { mean: 1, stddev: 0.3 },
    shape: [120, 130],
    mean: 1,
    std: 0.3,
    limit: 1e9,
  },
  {
    name: 'TruncatedNormal',
    config: { mean: 0.5, stddev: 0.2 },
    shape: [120, 130],
    mean: 0.5,
    std: 0.1759251,
    limit: 0.4,
  },
  {
    name: 'RandomUniform',
    config: { minval: 0, maxval: 1 },
    shape: [120, 130],
    mean: 0.5,
    std: 0.2886751,
    limit: 0.5,
  },
  {
    name: 'VarianceScaling',
    config: { scale: 3, mode: 'fan_out', distribution: 'untruncated_normal' },
    shape: [100, 300],
    mean: 0,
    std: 0.1,
    limit: 1e9,
  },
];

for (const { name, config, shape, ...expected } of distributions)
  test(`${name} of shape ${shape.join('x')} is distributed as its formula says`, (t) => {
    const values = withSession(() => draw(make(name, config), shape));
    const spread = 4 / Math.sqrt(values.length);
    t.true(Math.abs(mean(values) - expected.mean) < spread * expected.std);
    t.true(Math.abs(deviation(values) / expected.std - 1) < spread);
    const furthest = values.reduce(
      (far, value) => Math.max(far, Math.abs(value - expected.mean)),
      0,
    );
    t.true(furthest <= expected.limit * (1 + 1e-6));
  });

test('values that are fixed', (t) => {
  withSession(() => {
    t.deepEqual(draw(make('Zeros'), [2]), [0, 0]);
    t.deepEqual(draw(make('Ones'), [2]), [1, 1]);
    t.deepEqual(draw(make('Constant', { value: -3 }), [2, 1]), [-3, -3]);
    t.deepEqual(draw(make('Constant', { value: [1, 2, 3] }), [2, 3]), [1, 2, 3, 1, 2, 3]);
    t.deepEqual(draw(make('Identity', { gain: 0.5 }), [2, 3]), [0.5, 0, 0, 0, 0.5, 0]);
  });
});

for (const shape of [
  [4, 4],
  [6, 3],
  [3, 6],
  [2, 2, 3],
  [256, 1024],
])
  test(`Orthogonal of shape ${shape.join('x')} has orthogonal vectors of length gain`, (t) => {
    const values = withSession(() =>
      draw(make('Orthogonal', { gain: new Float(2), seed: 3 }), shape),
    );
    const columns = shape.at(-1) ?? 1;
    const rows = values.length / columns;
    const count = Math.min(rows, columns);
    const size = Math.max(rows, columns);
    const at = (vector: number, entry: number): number =>
      values[rows < columns ? vector * columns + entry : entry * columns + vector] ?? NaN;
    for (let a = 0; a < count; a += Math.ceil(count / 12))
      for (let b = 0; b < count; b += Math.ceil(count / 12)) {
        let product = 0;
        for (let entry = 0; entry < size; entry++) product += at(a, entry) * at(b, entry);
        t.true(Math.abs(product - (a === b ? 4 : 0)) < 1e-5);
      }
  });

test('all directions are equally likely: entries of orthogonal matrices have mean 0 on the diagonal too', (t) => {
  const diagonals = Array.from({ length: 400 }, (_, seed) =>
    withSession(() => draw(make('Orthogonal', { seed }), [3, 3])[0] ?? NaN),
  );
  t.true(Math.abs(mean(diagonals)) < 0.1);
  t.true(Math.abs(deviation(diagonals) - 1 / Math.sqrt(3)) < 0.06);
});

test('an object gives the same values each time, other objects give others, and a seed fixes them', (t) => {
  withSession(() => {
    for (const name of ['GlorotUniform', 'RandomNormal', 'TruncatedNormal', 'Orthogonal']) {
      const one = make(name);
      t.deepEqual(draw(one, [3, 2]), draw(one, [3, 2]));
      t.notDeepEqual(draw(one, [3, 2]), draw(make(name), [3, 2]));
      t.deepEqual(draw(make(name, { seed: 7 }), [3, 2]), draw(make(name, { seed: 7 }), [3, 2]));
      t.is(one.getConfig().seed, null);
    }
  });
});

test('a session with the same seed draws the same', (t) => {
  const drawn = (seed: string): number[] => withSession(() => draw(make('HeNormal'), [2, 3]), seed);
  t.deepEqual(drawn('a'), drawn('a'));
  t.notDeepEqual(drawn('a'), drawn('b'));
});

test('names are read as Keras reads them', (t) => {
  withSession(() => {
    const classes = {
      glorot_uniform: 'GlorotUniform',
      HeNormal: 'HeNormal',
      normal: 'RandomNormal',
      uniform: 'RandomUniform',
      zero: 'Zeros',
      one: 'Ones',
      orthogonal: 'Orthogonal',
      IdentityInitializer: 'Identity',
      variance_scaling: 'VarianceScaling',
    };
    for (const [name, className] of Object.entries(classes))
      t.is(serialize(getInitializer(name)).class_name, className);
    for (const name of ['glorotuniform', 'xavier', 'HE_NORMAL', 'kaiming'])
      t.throws(() => getInitializer(name), {
        message: `Could not interpret initializer identifier: ${name}`,
      });
    t.like(
      t.throws(() => getInitializer('constant')),
      { kind: 'KeyError', message: "'value'" },
    );
  });
});

test('configurations have the keys and the floats of Keras', (t) => {
  withSession(() => {
    t.is(
      JSON.stringify(make('GlorotUniform').getConfig()),
      '{"seed":null,"input_axes":null,"output_axes":null}',
    );
    t.deepEqual(Object.keys(make('VarianceScaling').getConfig()), [
      'seed',
      'scale',
      'mode',
      'distribution',
      'input_axes',
      'output_axes',
    ]);
    t.deepEqual(make('Orthogonal').getConfig(), { seed: null, gain: new Float(1) });
    t.deepEqual(make('RandomNormal').getConfig(), { seed: null, mean: new Float(0), stddev: 0.05 });
  });
});

const wrong: readonly (readonly [string, Arguments, RegExp])[] = [
  ['RandomNormal', { seed: 1.5 }, /`seed` argument should be .*Received: seed=1.5/],
  ['VarianceScaling', { scale: 0 }, /`scale` must be positive float. Received: scale=0/],
  ['VarianceScaling', { mode: 'x' }, /Invalid `mode` argument: x/],
  ['VarianceScaling', { distribution: 'x' }, /Invalid `distribution` argument: x/],
  ['STFT', { side: 'x' }, /side=x/],
];

for (const [name, config, message] of wrong)
  test(`${name} refuses ${JSON.stringify(config)}`, (t) => {
    t.throws(() => withSession(() => make(name, config)), { message });
  });

test('the real part of a short Fourier kernel is a windowed cosine', (t) => {
  const values = withSession(() => draw(make('STFT', { window: null, scaling: null }), [4, 1, 3]));
  const wanted = [1, 1, 1, 1, 0, -1, 1, -1, 1, 1, 0, -1];
  t.true(values.every((value, i) => Math.abs(value - (wanted[i] ?? NaN)) < 1e-6));
});
