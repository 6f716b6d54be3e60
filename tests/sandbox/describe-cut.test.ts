import test from 'ava';
import { describeCut } from '../../src/sandbox/describe-cut.js';

const rows: readonly (readonly [number, RegExp, RegExp])[] = [
  [1, /: 1 of 938 batches in each epoch$/, /每轮只学 1\/938 批$/],
  [2, /: 1 of 938 batches in every 2nd epoch, none in the others$/, /且每 2 轮才学一轮$/],
  [6, /in every 6th epoch/, /每 6 轮/],
  [11, /in every 11th epoch/, /每 11 轮/],
  [23, /in every 23rd epoch/, /每 23 轮/],
];

for (const [everyEpoch, en, zh] of rows)
  test(`a training that was cut to every ${everyEpoch} epochs is told`, (t) => {
    const cut = { by: 'fit', model: 'net', batches: 1, of: 938, everyEpoch } as const;
    const told = describeCut(cut);
    t.regex(told.en, en);
    t.regex(told.zh, zh);
  });
