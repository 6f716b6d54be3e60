import test from 'ava';
import { readMockLog, writeMockEvent } from '../../../src/practice/mock/mock-log.js';
import type { MockEvent } from '../../../src/practice/mock/mock-log.js';

const log = (...events: readonly MockEvent[]): string =>
  events.map((event) => `${writeMockEvent(event)}\n`).join('');

test('an empty log is the beginning', (t) => {
  t.deepEqual(readMockLog(''), {
    cells: {},
    used: 0,
    isOvertime: false,
    isHandedIn: false,
    isMarked: false,
  });
});

test('later answers take the place of earlier ones', (t) => {
  const text = log(
    { kind: 'answer', cells: { 1: 'T', 2: 'A' }, used: 5 },
    { kind: 'answer', cells: { 1: 'F' }, used: 9 },
  );
  t.like(readMockLog(text), { cells: { 1: 'F', 2: 'A' }, used: 9 });
});

test('time that one terminal counted is not taken back by another', (t) => {
  const text = log({ kind: 'left', used: 90 }, { kind: 'answer', cells: {}, used: 20 });
  t.is(readMockLog(text).used, 90);
});

for (const kind of ['overtime', 'handed-in', 'marked'] as const)
  test(`${kind} stays so`, (t) => {
    const state = readMockLog(log({ kind, used: 1 }, { kind: 'left', used: 2 }));
    t.deepEqual(
      [state.isOvertime, state.isHandedIn, state.isMarked],
      [kind === 'overtime', kind === 'handed-in', kind === 'marked'],
    );
  });

test('a torn line and lines of another make are as if they were not there', (t) => {
  const text = `rubbish\n{"kind":"new"}\n${log({ kind: 'left', used: 7 })}{"kind":"answ`;
  t.is(readMockLog(text).used, 7);
});
