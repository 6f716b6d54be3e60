import { readdirSync } from 'node:fs';
import test from 'ava';
import { generators } from '../../../src/authoring/generators/index.js';
import type { GeneratedKind } from '../../../src/authoring/kinds.js';
import { printAnswer } from '../../../src/authoring/print-answer.js';
import type { QuestionContent } from '../../../src/authoring/question-content.js';
import { complaints, drawSeed, keyComplaints } from '../../support/generator-checks.js';
import { wrongEquations } from '../../support/tex-arithmetic.js';
import { oracles } from './oracles/index.js';

const seeds = Array.from({ length: 500 }, (_, seed) => seed);
const filesOf = (folder: string, others: readonly string[]) =>
  readdirSync(folder)
    .filter((file) => !others.includes(file))
    .sort();

test('the list holds every file of the folder, in order', (t) => {
  t.deepEqual(
    generators.map(({ id }) => `${id}.ts`),
    filesOf('src/authoring/generators', ['index.ts', 'generator.ts']),
  );
});

test('every family has an execution to be held against', (t) => {
  t.deepEqual(
    oracles.map(({ id }) => `${id}.ts`),
    filesOf('tests/authoring/generators/oracles', ['index.ts', 'oracle.ts']),
  );
  t.deepEqual(
    oracles.map(({ id }) => id),
    generators.map(({ id }) => id),
  );
});

for (const generator of generators) {
  const oracle = oracles.find(({ id }) => id === generator.id);
  if (!oracle) continue;

  test(`${generator.id}: offers single choice, numeric and short questions`, (t) => {
    for (const kind of ['single', 'numeric', 'short'] as const)
      t.true(generator.kinds.includes(kind));
  });

  test(`${generator.id}: the examples come out as written`, (t) => {
    t.true(Object.keys(generator.examples).length >= 2);
    for (const [seed, { kind, answer }] of Object.entries(generator.examples))
      t.is(printedKey(drawSeed(generator, kind, Number(seed)).content), answer, `seed ${seed}`);
  });

  for (const kind of generator.kinds)
    test(`${generator.id}: 500 ${kind} questions are sound and their key is what execution gives`, (t) => {
      t.deepEqual(
        seeds.flatMap((seed) => complaints(generator, oracle, kind, seed)).slice(0, 5),
        [],
      );
    });

  test(`${generator.id}: its worked solutions have equations to check`, (t) => {
    const checked = seeds
      .slice(0, 20)
      .map((seed) => wrongEquations(drawSeed(generator, 'short', seed).content.why.zh).checked);
    t.true(Math.min(...checked) > 0);
  });

  test(`${generator.id}: larger numbers cost more effort`, (t) => {
    const efforts = seeds.slice(0, 200).map((seed) => drawSeed(generator, 'short', seed).effort);
    t.true(Math.max(...efforts) > Math.min(...efforts));
  });

  for (const [slip, spoilt] of Object.entries(oracle.spoilt))
    test(`${generator.id}: the key spoilt by "${slip}" is found out`, (t) => {
      const solve = (given: unknown) => ({ ...generator.solve(given), ...spoilt(given as never) });
      const isFoundOut = (kind: GeneratedKind, seed: number) =>
        keyComplaints({ solve }, oracle, drawSeed(generator, kind, seed).facts).length > 0;
      t.true(seeds.some((seed) => generator.kinds.some((kind) => isFoundOut(kind, seed))));
    });
}

function printedKey(content: QuestionContent): string {
  switch (content.kind) {
    case 'true-false':
      return String(content.answer);
    case 'single':
    case 'multiple':
      return content.options
        .filter(({ correct }) => correct)
        .map(({ text }) => text.en)
        .join(' | ');
    case 'numeric':
      return printAnswer(content.answer).en;
    case 'short':
      return content.answer ? printAnswer(content.answer).en : '';
    case 'comprehensive':
      return content.parts.map(({ answer }) => (answer ? printAnswer(answer).en : '')).join(' | ');
    case 'code':
      return content.task;
  }
}
