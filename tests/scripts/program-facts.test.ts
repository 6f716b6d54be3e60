import test from 'ava';
import { factsDifference } from '../../scripts/oracle-programs/facts.js';

const facts = (rate: number, name = 'dense'): object => ({
  line: null,
  models: [{ name, compile: { learningRate: rate } }],
  fits: [],
});

test('numbers that agree to six digits are the same fact', (t) => {
  t.is(factsDifference(facts(0.001), facts(0.001 + 1e-11)), undefined);
});

for (const [what, other, place] of [
  ['another number', facts(0.002), /^facts\.models\.0\.compile\.learningRate: expected 0\.001/],
  ['another name', facts(0.001, 'out'), /^facts\.models\.0\.name: expected "dense", got "out"/],
  ['a missing model', { line: null, models: [], fits: [] }, /^facts\.models: expected \[/],
  ['a missing part', { line: null }, /^facts: expected /],
] as const)
  test(`${what} is told with its place`, (t) => {
    t.regex(factsDifference(facts(0.001), other) ?? '', place);
  });
