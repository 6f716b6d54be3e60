import test from 'ava';
import { MissingGlyphError } from '../../../src/paper/fonts/missing-glyph-error.js';
import { Typefaces } from '../../../src/paper/fonts/typefaces.js';
import type { FaceId, FontStyle } from '../../../src/paper/fonts/faces.js';
import { fullFont } from '../../support/full-fonts.js';

const typefaces = new Typefaces();
test.after.always(() => {
  typefaces.close();
});
const faceFor = (style: FontStyle, character: string, preferHan = false): FaceId =>
  typefaces.faceFor(style, character.codePointAt(0) ?? 0, preferHan);

const choices: readonly (readonly [
  style: FontStyle,
  character: string,
  preferHan: boolean,
  FaceId,
])[] = [
  ['serif', 'a', false, 'serif'],
  ['serif', '中', false, 'han-serif'],
  ['serif', '“', false, 'serif'],
  ['serif', '“', true, 'han-serif'],
  ['serif', 'ɐ', false, 'sans'],
  ['serif-bold', '中', false, 'han-serif-bold'],
  ['serif-italic', '中', false, 'han-serif'],
  ['sans', '中', false, 'han-sans'],
  ['sans-bold', '中', false, 'han-sans-bold'],
  ['mono', '中', false, 'han-sans'],
  ['mono-bold', '“', true, 'han-sans-bold'],
];
for (const [style, character, preferHan, face] of choices)
  test(`"${character}" in ${style}${preferHan ? ' within Chinese' : ''} is set in ${face}`, (t) => {
    t.is(faceFor(style, character, preferHan), face);
  });

for (const name of ['镕', '喆', '堃', '犇', '頔'])
  test(`the rare character ${name} of names has a glyph in every Chinese face`, (t) => {
    for (const face of ['han-serif', 'han-serif-bold', 'han-sans', 'han-sans-bold'] as const)
      t.true(typefaces.has(face, name.codePointAt(0) ?? 0), face);
  });

test('a character that no face has is named with its code point', (t) => {
  t.throws(() => faceFor('serif', '\u{1f600}'), {
    instanceOf: MissingGlyphError,
    message: 'no serif font has the character 😀 (U+1F600)',
  });
});

test('a face is never asked for a glyph that it does not have', (t) => {
  t.throws(() => typefaces.shape('serif', 'a中'), {
    instanceOf: MissingGlyphError,
    message: /中 \(U\+4E2D\)/,
  });
});

test('the source of a missing character is the first that is named', (t) => {
  const error = new MissingGlyphError(0x2603, 'sans');
  error.addSource('question 3');
  error.addSource('the paper');
  t.is(error.source, 'question 3');
});

test('a shaped text is as wide as its glyphs with their kerning', (t) => {
  const font = fullFont('serif');
  const { glyphs, width } = typefaces.shape('serif', 'AVA');
  const advance = font.glyphForCodePoint(0x41).advanceWidth;
  t.is(glyphs.length, 3);
  t.deepEqual(
    glyphs.map(({ codePoint }) => codePoint),
    [0x41, 0x56, 0x41],
  );
  t.true((glyphs[0]?.advance ?? 0) < (glyphs[0]?.width ?? 0));
  t.is(glyphs[2]?.advance, glyphs[2]?.width);
  t.is(glyphs[2]?.width, (advance * 1000) / font.unitsPerEm);
  t.true(Math.abs(width - glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) / 1000) < 1e-12);
});

test('code is not kerned, and Chinese characters are one em wide', (t) => {
  t.true(
    typefaces
      .shape('mono', 'AVAT()')
      .glyphs.every(({ advance, width }) => advance === width && width === 600),
  );
  t.is(typefaces.shape('han-serif', '中文，').width, 3);
});

test('fonts can be used again after they were closed', (t) => {
  const own = new Typefaces();
  t.is(own.shape('sans', 'a').glyphs.length, 1);
  own.close();
  t.is(own.shape('sans', 'b').glyphs.length, 1);
  own.close();
});
