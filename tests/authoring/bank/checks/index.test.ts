import { readdirSync } from 'node:fs';
import test from 'ava';
import {
  bankChecks,
  itemChecks,
  textChecks,
  textGates,
} from '../../../../src/authoring/bank/checks/index.js';

const lists = { itemChecks, textGates, textChecks, bankChecks };

for (const [name, list] of Object.entries(lists))
  test(`${name} is in alphabetical order`, (t) => {
    const codes = list.map(({ code }) => code);
    t.deepEqual(codes, codes.toSorted());
  });

test('every check is in a file of its code, and the other way round', (t) => {
  const helpers = [
    'check',
    'differences',
    'index',
    'is-accepted',
    'parameter-problems',
    'rubrics-of',
    'topic-of',
  ];
  const files = readdirSync('src/authoring/bank/checks').map((file) => file.replace('.ts', ''));
  t.deepEqual(
    Object.values(lists)
      .flatMap((list) => list.map(({ code }) => code))
      .toSorted(),
    files.filter((file) => !helpers.includes(file)).toSorted(),
  );
});
