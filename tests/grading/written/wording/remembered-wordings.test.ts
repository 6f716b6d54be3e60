import test from 'ava';
import { wordingsOf } from '../../../../src/grading/written/wording/remembered-wordings.js';
import { sameInBoth } from '../../../../src/util/localized-text.js';

const rubric = [{ marks: 1, say: sameInBoth('gate memory') }];

test('a rubric is taken apart once for each question', (t) => {
  const first = wordingsOf(rubric, [sameInBoth('gate')]);
  t.is(wordingsOf(rubric, [sameInBoth('gate')]), first);
  t.notDeepEqual(wordingsOf(rubric, [sameInBoth('layer')]), first);
  t.is(wordingsOf(rubric, [sameInBoth('gate')]), first);
});

test('another rubric with other points is not mistaken for it', (t) => {
  const other = [{ marks: 1, say: sameInBoth('layer') }];
  t.notDeepEqual(wordingsOf(other, []), wordingsOf(rubric, []));
});
