import test from 'ava';
import { borders, countPlaces, reached, type Window } from '../../../src/keras/tensors/window.js';

const window: Window = { size: [3], strides: [2], dilation: [1], padding: 'valid' };

const rows = [
  { length: 7, padding: 'valid', places: 3, border: [0, 0], reached: 7 },
  { length: 8, padding: 'valid', places: 3, border: [0, 0], reached: 8 },
  { length: 2, padding: 'valid', places: 0, border: [0, 0], reached: 2 },
  { length: 7, padding: 'same', places: 4, border: [1, 1], reached: 7 },
  { length: 8, padding: 'same', places: 4, border: [0, 1], reached: 8 },
  { length: 8, padding: 'causal', places: 4, border: [2, 0], reached: 8 },
] as const;

for (const { length, padding, places, border, reached: until } of rows)
  test(`windows of 3 by 2 over ${length} cells with padding ${padding}`, (t) => {
    const moved = { ...window, padding };
    t.deepEqual(countPlaces([length], moved), [places]);
    t.deepEqual(borders([length], moved), [[...border]]);
    t.deepEqual(reached([length], moved), [until]);
  });

test('the places along an axis of unknown length are not known', (t) => {
  t.deepEqual(countPlaces([null], window), [null]);
});

test('gaps between the cells make a window larger', (t) => {
  const spread = { ...window, strides: [1], dilation: [3] };
  t.deepEqual(countPlaces([9], spread), [3]);
  t.deepEqual(borders([9], { ...spread, padding: 'same' }), [[3, 3]]);
});

test('a window that moves by more than its size does not reach the last cells', (t) => {
  t.deepEqual(reached([9], { size: [1], strides: [4], dilation: [1], padding: 'same' }), [9]);
  t.deepEqual(reached([8], { size: [2], strides: [4], dilation: [1], padding: 'same' }), [6]);
});
