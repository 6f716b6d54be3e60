import test from 'ava';
import type { BankItem } from '../../../src/authoring/bank/bank.js';
import type { Candidate } from '../../../src/exam/selection/candidate.js';
import { candidatesOf } from '../../../src/exam/selection/candidates-of-bank.js';
import { loadSmallBank } from '../../support/exam-fixtures.js';

const { items } = loadSmallBank();
const candidates = candidatesOf(items, new Set());
const find = (id: string, of = candidates): Candidate => {
  const found = of.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no candidate ${id}`);
  return found;
};

test('every item of the bank is a candidate but those of earlier exams', (t) => {
  t.is(candidates.length, items.length);
  const excluded = new Set(['cnn.size.a', 'ml.gd.program', 'never.there']);
  const ids = candidatesOf(items, excluded).map(({ id }) => id);
  t.is(ids.length, items.length - 2);
  t.deepEqual(
    ids.filter((id) => excluded.has(id)),
    [],
  );
});

test('a written item has the one kind and the minutes that its author gave it', (t) => {
  const candidate = find('ml.sgd.c');
  t.deepEqual([...candidate.kinds], ['short']);
  t.is(candidate.minutes('short'), 9);
  t.is(candidate.difficulty, 4);
  t.is(candidate.topic, 'ml.sgd');
  t.is(candidate.generator, undefined);
  t.deepEqual([...find('ml.sgd.a').enemies], ['ml.gd.a']);
});

test('a generated item has the kinds that the bank allows and the family that makes it', (t) => {
  const candidate = find('cnn.pool.drawn');
  t.deepEqual([...candidate.kinds], ['single', 'numeric']);
  t.is(candidate.generator, 'pool-output-size');
});

test('minutes of a generated item are predicted from draws, the same ones each time', (t) => {
  const again = candidatesOf(items, new Set());
  for (const id of ['cnn.pool.drawn', 'cnn.size.drawn', 'cnn.size.drawn-keras'])
    for (const kind of ['single', 'numeric'] as const) {
      const minutes = find(id).minutes(kind);
      t.true(minutes > 0.2 && minutes < 10, `${id} ${minutes}`);
      t.is(find(id, again).minutes(kind), minutes);
      t.is(find(id).minutes(kind), minutes, 'asked twice');
    }
  t.not(find('cnn.size.drawn').minutes('single'), find('cnn.pool.drawn').minutes('single'));
});

test('minutes that the author of a generated item gives are taken as they are', (t) => {
  const timed = items.map((item): BankItem =>
    item.source === 'generated' ? { ...item, minutes: 4.5 } : item,
  );
  t.is(find('cnn.pool.drawn', candidatesOf(timed, new Set())).minutes('single'), 4.5);
});
