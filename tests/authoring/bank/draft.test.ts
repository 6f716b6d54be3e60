import test from 'ava';
import { draftOf } from '../../../src/authoring/bank/draft.js';

test('sound keys are kept, whatever is wrong with the others', (t) => {
  const draft = draftOf({
    id: 'a.b',
    kind: 'sinlge',
    topic: 3,
    points: 10,
    options: [{ text: '$1$', correct: true }, { text: '$2$' }],
    rubric: 'none',
    colour: 'red',
  });
  t.like(draft, { id: 'a.b', points: 10, kind: undefined, topic: undefined, rubric: undefined });
  t.deepEqual(
    draft.options?.map(({ correct }) => correct),
    [true, false],
  );
  t.false('colour' in draft);
});

test('a key that is left out has no default, so that checks can tell', (t) => {
  t.is(draftOf({}).kinds, undefined);
  t.is(draftOf({}).generator, undefined);
});

for (const raw of [undefined, null, 3, 'text', [1, 2]])
  test(`nothing is understood of ${String(raw)}`, (t) => {
    t.is(draftOf(raw).id, undefined);
  });
