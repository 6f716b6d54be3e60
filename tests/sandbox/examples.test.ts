import { readdirSync } from 'node:fs';
import test from 'ava';
import { readProgram } from '../../src/cli/running/read-program.js';
import type { ModelReport } from '../../src/keras/host/report/report.js';
import type { RunResult } from '../../src/sandbox/run-program.js';
import { makeSandbox } from '../support/sandbox.js';

// Trainings are cut: what is built is the same.
const sandbox = makeSandbox({ warm: 1, training: { steps: 100, samples: 400, flops: 1e12 } });
test.after.always(() => sandbox.close());

/** What an example builds: `class name: parameters, layers`; the samples of its trainings; its figures. */
interface Built {
  readonly models?: readonly string[];
  readonly samples?: readonly (number | null)[];
  readonly figures?: number;
  /** The class of what it raises, and the line. */
  readonly raises?: string;
}

const examples: Readonly<Record<string, Built>> = {
  'denoising_autoencoder.py': {
    models: ['Sequential autoencoder: 741, Sequential Sequential'],
    samples: [500],
    figures: 1,
  },
  'gradient_tape_loop.py': { models: ['Sequential sequential: 65, Dense Dense'] },
  'imdb_lstm.py': {
    models: ['Sequential sequential: 34129, Embedding LSTM Dense'],
    samples: [1600],
  },
  'iris_notebook.ipynb': {
    models: ['Sequential sequential: 67, Dense Dropout Dense'],
    samples: [108],
    figures: 1,
  },
  'mnist_cnn.py': {
    models: ['Sequential sequential: 5258, Conv2D MaxPooling2D Conv2D MaxPooling2D Flatten Dense'],
    samples: [60_000],
  },
  'mnist_cnn_typing_errors.py': { raises: 'SyntaxError in line 7' },
  'two_inputs.py': {
    models: [
      'Functional two_inputs: 318, InputLayer Conv2D InputLayer GlobalAveragePooling2D Dense Concatenate Dense Dense',
    ],
    samples: [64],
  },
  'xor_numpy.py': {},
};

test('every example is looked at', (t) => {
  const files = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isFile());
  t.deepEqual(files.map(({ name }) => name).sort(), Object.keys(examples));
});

for (const [file, expected] of Object.entries(examples))
  test.serial(`the example ${file} builds what it says`, async (t) => {
    const program = readProgram(`examples/${file}`);
    const result = await sandbox.run({ ...program, plots: true });
    const { models = [], samples = [], figures = 0, raises = 'done' } = expected;
    t.is(endOf(result), raises);
    t.deepEqual(result.report?.models.map(describe), models);
    t.deepEqual(
      result.report?.fits.map((fit) => fit.samples),
      samples,
    );
    t.is(result.figures.length, figures);
  });

const describe = ({ class: type, name, parameters, layers }: ModelReport): string =>
  `${type} ${name}: ${parameters}, ${layers.map((layer) => layer.class).join(' ')}`;

const endOf = ({ verdict }: RunResult): string =>
  verdict.kind === 'raised'
    ? `${verdict.raised.type} in line ${verdict.raised.line ?? '?'}`
    : verdict.kind;
