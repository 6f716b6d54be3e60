import test from 'ava';
import type {
  CheckFeedback,
  DifferenceFeedback,
} from '../../../../src/report/feedback/feedback.js';
import { joinAlike } from '../../../../src/report/feedback/view/join-alike.js';
import { sameInBoth } from '../../../../src/util/localized-text.js';

const missing = (layer: string, line: number): DifferenceFeedback => ({
  place: { line, cell: null, text: null },
  what: { zh: '缺少一层。', en: 'A layer is missing.' },
  expected: sameInBoth(layer),
  found: null,
  hint: null,
  mistake: null,
});

const check = (differences: readonly DifferenceFeedback[]): CheckFeedback => ({
  id: 'layers',
  title: sameInBoth('Layers'),
  points: 5,
  marks: '1',
  status: 'failed',
  isHidden: false,
  differences: [...differences],
  repeated: 2,
  because: null,
});

test('layers that are missing behind one line are told in one', (t) => {
  const { differences, repeated } = joinAlike(
    check([missing('Flatten', 5), missing('Dense(units=10)', 5)]),
  );
  t.is(repeated, 2);
  t.deepEqual(differences, [
    {
      ...missing('', 5),
      what: { zh: '缺少一层。（共 2 处）', en: 'A layer is missing. (2 times)' },
      expected: { zh: 'Flatten，Dense(units=10)', en: 'Flatten, Dense(units=10)' },
    },
  ]);
});

const apart: readonly (readonly [string, readonly DifferenceFeedback[]])[] = [
  ['at other lines', [missing('Flatten', 5), missing('Dense', 6)]],
  ['that found something', [missing('a', 5), { ...missing('b', 5), found: sameInBoth('c') }]],
  ['with a hint', [{ ...missing('a', 5), hint: sameInBoth('h') }, missing('b', 5)]],
  ['that say something else', [missing('a', 5), { ...missing('b', 5), what: sameInBoth('x') }]],
  ['with another one between', [missing('a', 5), missing('b', 6), missing('c', 5)]],
];

for (const [what, differences] of apart)
  test(`differences ${what} stay apart`, (t) => {
    t.deepEqual(joinAlike(check(differences)).differences, differences);
  });
