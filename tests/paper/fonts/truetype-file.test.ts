import test from 'ava';
import fc from 'fast-check';
import { facePath } from '../../../src/paper/fonts/faces.js';
import { TrueTypeFile } from '../../../src/paper/fonts/truetype-file.js';
import { fullFont, sampleFaces } from '../../support/full-fonts.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const codePoint = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xa0, max: 0x2fff }),
  fc.integer({ min: 0x4e00, max: 0x9fa5 }),
  fc.integer({ min: 0x20000, max: 0x2ffff }),
  fc.constantFrom(
    ...Array.from('，。（）“”…—√×≈→①镕喆堃', (character) => character.codePointAt(0) ?? 0),
  ),
);

for (const face of sampleFaces)
  test(`glyphs and widths of ${face} are those that another reader finds`, (t) => {
    const file = new TrueTypeFile(facePath(face));
    const font = fullFont(face);
    let found = 0;
    fc.assert(
      fc.property(codePoint, (character) => {
        const glyph = file.glyphOf(character);
        const other = font.glyphForCodePoint(character);
        t.is(glyph, other.id, character.toString(16));
        t.is(file.advanceOf(glyph), other.advanceWidth);
        if (glyph !== 0) found++;
      }),
      { seed: 1, numRuns: 500 },
    );
    t.true(found > 80, `${found} found`);
    file.close();
  });

for (const face of sampleFaces)
  test(`the measures of ${face} are those that another reader finds`, (t) => {
    const file = new TrueTypeFile(facePath(face));
    const font = fullFont(face);
    const { unitsPerEm, ascent, descent, capHeight, italicAngle, bbox } = font;
    t.deepEqual(file.metrics, {
      unitsPerEm,
      ascent,
      descent,
      capHeight,
      italicAngle,
      box: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    });
    t.is(file.glyphCount, font.numGlyphs);
    file.close();
  });

test('the bearing of a glyph is the left edge of its outline', (t) => {
  const file = new TrueTypeFile(facePath('han-serif'));
  for (const character of 'Ag中，（') {
    const glyph = file.glyphOf(character.codePointAt(0) ?? 0);
    t.is(file.bearingOf(glyph), file.outlineOf(glyph).readInt16BE(2), character);
  }
  t.is(file.outlineOf(file.glyphOf(0x20)).length, 0);
  file.close();
});

test('a table that the font does not have is empty', (t) => {
  const file = new TrueTypeFile(facePath('sans'));
  t.is(file.table('none').length, 0);
  t.true(file.table('head').length >= 54);
  file.close();
});

for (const [what, signature] of [
  ['a compressed web font', 'wOF2'],
  ['an OpenType font with PostScript outlines', 'OTTO'],
] as const)
  test(`${what} is refused: it would be printed as garbage`, (t) => {
    const folder = temporaryFolder(t, {
      'a.ttf': Buffer.concat([Buffer.from(signature), Buffer.alloc(100)]),
    });
    t.throws(() => new TrueTypeFile(`${folder}/a.ttf`), {
      message: /a\.ttf is not a TrueType font/,
    });
  });
