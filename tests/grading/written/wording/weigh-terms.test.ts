import test from 'ava';
import { weighTerms } from '../../../../src/grading/written/wording/weigh-terms.js';
import { sameInBoth } from '../../../../src/util/localized-text.js';

const weightsOf = (says: readonly string[], question: string): Record<string, number>[] =>
  weighTerms(
    says.map((say) => ({ say: sameInBoth(say) })),
    [sameInBoth(question)],
  ).map(({ en }) => Object.fromEntries(en.map(({ term, weight }) => [term.key, weight])));

test('what several points share tells less of each, what the question says a quarter', (t) => {
  t.deepEqual(weightsOf(['gate memory', 'gate layer'], 'Explain the layer.'), [
    { gat: 0.5, memory: 1 },
    { gat: 0.5, layer: 0.25 },
  ]);
});

test('numbers and formulas weigh more than words, examples less', (t) => {
  t.deepEqual(weightsOf(['loss 250 $2(f-y)x$ (such as dropout)'], ''), [
    { '2 f y x': 3, loss: 1, '250': 2, dropout: 0.3 },
  ]);
});
