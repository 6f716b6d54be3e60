import test from 'ava';
import { readAnswer } from '../../../../src/grading/written/answer-text.js';
import { numberReadings } from '../../../../src/grading/written/numbers/number-readings.js';
import { cover } from '../../../../src/grading/written/wording/cover.js';
import { weighTerms } from '../../../../src/grading/written/wording/weigh-terms.js';

/** A wording, an answer, and the shares that are said and said the other way round. */
const cases: readonly (readonly [string, string, number, number])[] = [
  ['gate memory layer loss', 'gate memory layer loss', 1, 0],
  ['gate memory layer loss', 'loss. layer. memory. gate', 0.625, 0],
  ['gate memory layer loss', 'gate memory', 0.5, 0],
  ['gate memory layer loss', 'nothing of it', 0, 0],
  ['large variance', 'small variance', 0.5, 0.5],
  ['偏差大', '偏差小', 0.5, 0.5],
  ['gate closes', 'the gate never closes', 0.5, 0.5],
  ['250 parameters', '25*10 parameters', 1, 0],
];

for (const [wording, text, said, contrary] of cases)
  test(`of “${wording}”, “${text}” says ${said} and ${contrary} the other way round`, (t) => {
    const [terms] = weighTerms([{ say: { zh: wording, en: wording } }], []);
    const answer = readAnswer(text, []);
    const result = cover(terms?.en ?? [], { answer, numbers: numberReadings(answer, true) });
    t.is(result.said, said);
    t.is(result.contrary, contrary);
  });

test('what is missing is told from the heaviest on, three at most', (t) => {
  const [terms] = weighTerms([{ say: { zh: '', en: 'gate $2xy$ 7 memory' } }], []);
  const answer = readAnswer('nothing', []);
  t.deepEqual(cover(terms?.en ?? [], { answer, numbers: [] }).missing, ['2 xy', '7', 'gate']);
});
