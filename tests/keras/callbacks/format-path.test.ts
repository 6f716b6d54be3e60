import test from 'ava';
import { formatPath } from '../../../src/keras/callbacks/format-path.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { float } from '../../../src/keras/base/float.js';

const values = { epoch: 7, loss: 0.12345, accuracy: float(1), word: 'hi' };

/** What Python's `str.format` writes. */
const cases: readonly (readonly [string, string])[] = [
  ['w_{epoch:02d}_{loss:.3f}.weights.h5', 'w_07_0.123.weights.h5'],
  ['{epoch}-{loss}-{accuracy}', '7-0.12345-1.0'],
  ['{epoch:5d}|{epoch:<5d}|{epoch:^5d}|', '    7|7    |  7  |'],
  ['{loss:8.3f}|{loss:+.2e}|{loss:%}', '   0.123|+1.23e-01|12.345000%'],
  ['{epoch:03}|{word:>6}|{word:*<4}', '007|    hi|hi**'],
  ['{{epoch}}', '{epoch}'],
  ['model.keras', 'model.keras'],
];

for (const [pattern, path] of cases)
  test(`'${pattern}' becomes '${path}'`, (t) => {
    t.is(formatPath(pattern, values), path);
  });

test('a name without a value is a KeyError that shows the pattern', (t) => {
  const error = t.throws(() => formatPath('{val_loss:.2f}.keras', values), {
    instanceOf: KerasError,
  });
  t.deepEqual(
    [error.kind, error.message],
    [
      'KeyError',
      `Failed to format this callback filepath: "{val_loss:.2f}.keras". Reason: 'val_loss'`,
    ],
  );
});
