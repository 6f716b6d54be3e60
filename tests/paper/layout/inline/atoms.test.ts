import test from 'ava';
import { atomsOf } from '../../../../src/paper/layout/inline/atoms.js';
import type { Inline } from '../../../../src/paper/document/inline.js';
import type { FaceId } from '../../../../src/paper/fonts/faces.js';
import { formula, squareTypesetter, text } from '../../../support/paper-typesetter.js';

/** Atoms in short: their text with `|` before those at which a line may begin. */
const shortly = (inlines: readonly Inline[], chinese = true): string[] =>
  atomsOf(inlines, squareTypesetter, chinese).map((atom) => {
    const what = 'text' in atom ? atom.text : atom.kind;
    return 'breakBefore' in atom && atom.breakBefore ? `|${what}` : what;
  });

const cases: readonly (readonly [what: string, Inline[], string[]])[] = [
  [
    'Chinese characters stand alone, Latin letters together',
    [text('设ab为')],
    ['设', '|ab', '|为'],
  ],
  ['a double dash and a double ellipsis are one box', [text('——……')], ['——', '……']],
  ['white space is one piece', [text('a \n b')], ['a', ' \n ', '|b']],
  ['a line may end after a hyphen', [text('mini-batch')], ['mini-', '|batch']],
  [
    'a formula sticks to the comma after it and to the bracket before it',
    [text('('), formula('x'), text(', y')],
    ['(', 'formula', ',', ' ', '|y'],
  ],
  [
    'Chinese text may break before and after a formula',
    [text('设'), formula('x'), text('为')],
    ['设', '|formula', '|为'],
  ],
  ['a character outside the basic plane is whole', [text('a𠀀b')], ['a', '|𠀀', '|b']],
  [
    'breaks and brackets pass through',
    [text('a'), { kind: 'break' }, { kind: 'answer-brackets', room: 2 }],
    ['a', 'line-break', 'answer-brackets'],
  ],
];
for (const [what, inlines, expected] of cases)
  test(what, (t) => {
    t.deepEqual(shortly(inlines), expected);
  });

test('a Latin run ends where another face begins', (t) => {
  const twoFaces = {
    ...squareTypesetter,
    faceOf: (_: unknown, character: string): FaceId => (character === '✓' ? 'sans' : 'serif'),
  };
  const atoms = atomsOf([text('ok✓ok')], twoFaces, false);
  t.deepEqual(
    atoms.map((atom) => ('face' in atom ? [atom.text, atom.face] : [])),
    [
      ['ok', 'serif'],
      ['✓', 'sans'],
      ['ok', 'serif'],
    ],
  );
});

test('quotes are Latin letters in English and marks in Chinese', (t) => {
  t.deepEqual(shortly([text('“so”')], false), ['“so”']);
  t.deepEqual(shortly([text('“so”')]), ['“', 'so', '”']);
});
