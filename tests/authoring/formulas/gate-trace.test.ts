import test from 'ava';
import {
  admitted,
  gateTrace,
  memoryTrace,
  outputTrace,
  withChange,
} from '../../../src/authoring/formulas/gate-trace.js';
import type { GateStep } from '../../../src/authoring/formulas/gate-trace.js';

const stepsOf = (rows: readonly (readonly [number, number, number])[]): GateStep[] =>
  rows.map(([x1, x2, x3]) => ({ x1, x2, x3 }));

/** Inputs, memory after each step, output of each step; worked by hand. */
const traces: readonly {
  title: string;
  inputs: readonly (readonly [number, number, number])[];
  memories: readonly number[];
  outputs: readonly number[];
}[] = [
  {
    title: 'the example of the course',
    inputs: [
      [3, 1, 0],
      [4, 1, 1],
    ],
    memories: [3, 7],
    outputs: [0, 7],
  },
  {
    title: 'the long example of the lecture on recurrent networks',
    inputs: [
      [1, 0, 0],
      [3, 1, 0],
      [2, 0, 0],
      [4, 1, 0],
      [2, 0, 0],
      [1, 0, 1],
      [3, -1, 0],
      [6, 1, 0],
      [1, 0, 1],
    ],
    memories: [0, 3, 3, 7, 7, 7, 0, 6, 6],
    outputs: [0, 0, 0, 0, 0, 7, 0, 0, 6],
  },
  {
    title: 'a reset that is put out at once',
    inputs: [
      [5, 1, 1],
      [9, -1, 1],
      [2, 1, 1],
    ],
    memories: [5, 0, 2],
    outputs: [5, 0, 2],
  },
  {
    title: 'negative inputs and two resets',
    inputs: [
      [-4, 1, 1],
      [6, -1, 0],
      [-3, 1, 0],
      [5, 1, 1],
      [1, -1, 1],
    ],
    memories: [-4, 0, -3, 2, 0],
    outputs: [-4, 0, 0, 2, 0],
  },
];

for (const { title, inputs, memories, outputs } of traces)
  test(`memory and output are traced through ${title}`, (t) => {
    t.deepEqual(memoryTrace(stepsOf(inputs)), memories);
    t.deepEqual(outputTrace(stepsOf(inputs)), outputs);
  });

test('what is in the memory is what was let in since the last reset', (t) => {
  const steps = stepsOf([
    [5, 1, 0],
    [9, -1, 0],
    [2, 1, 0],
    [7, 0, 0],
    [4, 1, 0],
  ]);
  t.deepEqual(admitted(steps, 0), [5]);
  t.deepEqual(admitted(steps, 1), []);
  t.deepEqual(admitted(steps, 4), [2, 4]);
});

test('an open forget gate keeps, and adding keeps as well', (t) => {
  t.deepEqual(
    gateTrace(
      stepsOf([
        [5, 1, 1],
        [9, -1, 0],
        [2, 0, 1],
      ]),
    ),
    {
      input: [1, 0, 0],
      forget: [1, 0, 1],
      output: [1, 0, 1],
    },
  );
});

test('a change touches one step, counted from 1', (t) => {
  const steps = stepsOf([
    [5, 1, 1],
    [9, -1, 0],
  ]);
  t.deepEqual(
    withChange(steps, 2, { x2: 0 }),
    stepsOf([
      [5, 1, 1],
      [9, 0, 0],
    ]),
  );
});
