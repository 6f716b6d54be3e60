import test from 'ava';
import { parseEdits } from '../../../src/cli/printing/parse-edits.js';
import { UsageError } from '../../../src/cli/usage-error.js';

test('pins come before redraws, slots in small letters, items as they are', (t) => {
  t.deepEqual(parseEdits(['Q7=cnn.size.formula', 'q12=a'], ['q3', 'Q4=numbers', 'q5=item']), [
    { kind: 'pin', slot: 'q7', item: 'cnn.size.formula' },
    { kind: 'pin', slot: 'q12', item: 'a' },
    { kind: 'redraw', slot: 'q3', what: 'item' },
    { kind: 'redraw', slot: 'q4', what: 'numbers' },
    { kind: 'redraw', slot: 'q5', what: 'item' },
  ]);
});

for (const pin of ['7=a', 'q=a', 'q7', 'q7=', 'q7 =a', 'q7=a b', 'qq7=a', 'q7=a\n'])
  test(`--pin ${JSON.stringify(pin)} is refused`, (t) => {
    t.throws(() => parseEdits([pin], []), { instanceOf: UsageError, message: /^--pin / });
  });

for (const redraw of ['7', 'q', 'q7=', 'q7=nothing', 'q7,q8', ' q7', 'q7=numbers '])
  test(`--redraw ${JSON.stringify(redraw)} is refused`, (t) => {
    t.throws(() => parseEdits([], [redraw]), { instanceOf: UsageError, message: /^--redraw / });
  });
