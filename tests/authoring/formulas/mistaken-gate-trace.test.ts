import test from 'ava';
import { memoryTrace, outputTrace } from '../../../src/authoring/formulas/gate-trace.js';
import {
  believedTrace,
  mistakenTraces,
} from '../../../src/authoring/formulas/mistaken-gate-trace.js';

const steps = [
  { x1: 3, x2: 1, x3: 0 },
  { x1: 4, x2: 1, x3: 1 },
  { x1: 2, x2: 0, x3: 0 },
  { x1: 6, x2: -1, x3: 1 },
  { x1: 5, x2: 1, x3: 1 },
];

/** Memory and output of the steps above (really 3 7 7 0 5 and 0 7 0 0 5), worked by hand for each belief. */
const expected: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
  'forgot-output-gate': [
    [3, 7, 7, 0, 5],
    [3, 7, 7, 0, 5],
  ],
  'output-before-update': [
    [3, 7, 7, 0, 5],
    [0, 3, 0, 7, 0],
  ],
  'memory-not-reset': [
    [3, 7, 7, 7, 12],
    [0, 7, 0, 7, 12],
  ],
  'memory-replaced': [
    [3, 4, 4, 0, 5],
    [0, 4, 0, 0, 5],
  ],
  'output-clears-memory': [
    [3, 7, 0, 0, 5],
    [0, 7, 0, 0, 5],
  ],
  'forgot-input-gate': [
    [3, 7, 9, 0, 5],
    [0, 7, 0, 0, 5],
  ],
  'reset-as-subtraction': [
    [3, 7, 7, 1, 6],
    [0, 7, 0, 1, 6],
  ],
  'reset-stores-input': [
    [3, 7, 7, 6, 11],
    [0, 7, 0, 6, 11],
  ],
  'forget-gate-inverted': [
    [3, 7, 0, 0, 5],
    [0, 7, 0, 0, 5],
  ],
  'output-held': [
    [3, 7, 7, 0, 5],
    [0, 7, 7, 0, 5],
  ],
  'output-reads-input': [
    [3, 7, 7, 0, 5],
    [0, 4, 0, 6, 5],
  ],
};

for (const { mistake, memories, outputs } of mistakenTraces(steps))
  test(`"${mistake}" gives the trace worked by hand`, (t) => {
    t.deepEqual([memories, outputs], expected[mistake]);
  });

test('every belief is in the table', (t) => {
  t.deepEqual(
    mistakenTraces(steps).map(({ mistake }) => mistake),
    Object.keys(expected),
  );
});

test('the cell without a mistaken belief is the real one', (t) => {
  t.deepEqual(believedTrace(steps, {}), {
    memories: memoryTrace(steps),
    outputs: outputTrace(steps),
  });
});
