import test from 'ava';
import {
  chainRules,
  chainShapes,
  solveChain,
  volume,
} from '../../../src/authoring/formulas/conv-chain.js';
import type { ConvChain } from '../../../src/authoring/formulas/conv-chain.js';

/** The chain of the course. */
const course: ConvChain = {
  channels: 1,
  side: 28,
  first: { filters: 25, kernel: 3, pool: 2 },
  second: { filters: 50, kernel: 3, pool: 2 },
};

/** The first layers of LeNet-5 on a colour image, with pooling that reads each window once. */
const lenet: ConvChain = {
  channels: 3,
  side: 32,
  first: { filters: 6, kernel: 5, pool: 2 },
  second: { filters: 16, kernel: 5, pool: 2 },
};

test('the chain of the course comes out as the course writes it', (t) => {
  t.like(solveChain(course), {
    conv1: [25, 26, 26],
    pool1: [25, 13, 13],
    conv2: [50, 11, 11],
    pool2: [50, 5, 5],
    shapes: [25, 26, 26, 25, 13, 13, 50, 11, 11, 50, 5, 5],
    flatten: 1250,
    weights1: 9,
    weights2: 225,
    perFilter: [9, 225],
    parameters1: 250,
    parameters2: 11300,
    parameters: [250, 11300],
    poolParameters: 0,
    total: 11550,
  });
});

test('the layers of LeNet-5 have 456 and 2416 parameters and end in 400 numbers', (t) => {
  t.like(solveChain(lenet), {
    conv1: [6, 28, 28],
    pool1: [6, 14, 14],
    conv2: [16, 10, 10],
    pool2: [16, 5, 5],
    flatten: 400,
    parameters: [456, 2416],
    total: 2872,
  });
});

test('a wrong rule changes what it is about and nothing else', (t) => {
  const rules = { ...chainRules, convSide: (side: number) => side };
  t.deepEqual(chainShapes(course, rules), {
    conv1: [25, 28, 28],
    pool1: [25, 14, 14],
    conv2: [50, 14, 14],
    pool2: [50, 7, 7],
  });
  t.is(volume([50, 7, 7]), 2450);
});
