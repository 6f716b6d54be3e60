import test from 'ava';
import { facePath } from '../../../src/paper/fonts/faces.js';
import { GlyphSubset } from '../../../src/paper/fonts/subset.js';
import { TrueTypeFile } from '../../../src/paper/fonts/truetype-file.js';
import { fullFont, readFont, sampleFaces } from '../../support/full-fonts.js';

/** Some of these are composite glyphs: letters with accents, a colon of two dots. */
const characters = 'Hamburg: éöÅñçūfi;“”…½ 中文镕喆堃，。（）①→≈√';

for (const face of sampleFaces)
  test(`every outline and width of ${face} is the same in the subset`, (t) => {
    const file = new TrueTypeFile(facePath(face));
    const subset = new GlyphSubset(file);
    const full = fullFont(face);
    const glyphs = Array.from(characters, (character) =>
      file.glyphOf(character.codePointAt(0) ?? 0),
    );
    const numbers = new Map(glyphs.map((glyph) => [glyph, subset.numberOf(glyph)]));
    const cut = readFont(subset.toFontFile());
    for (const [glyph, number] of numbers) {
      const [whole, part] = [full.getGlyph(glyph), cut.getGlyph(number)];
      t.deepEqual(part.path.commands, whole.path.commands, `glyph ${glyph}`);
      t.is(part.advanceWidth, whole.advanceWidth);
    }
    t.true(cut.numGlyphs < 80);
    t.is(cut.unitsPerEm, full.unitsPerEm);
    file.close();
  });

test('composite glyphs bring their parts, which are numbered after all glyphs of the text', (t) => {
  const file = new TrueTypeFile(facePath('serif'));
  const subset = new GlyphSubset(file);
  const [accented, plain] = [file.glyphOf(0xe9), file.glyphOf(0x65)];
  t.true(file.outlineOf(accented).readInt16BE(0) < 0, 'é is composite in this font');
  t.deepEqual(
    [accented, plain].map((glyph) => subset.numberOf(glyph)),
    [1, 2],
  );
  t.is(readFont(subset.toFontFile()).numGlyphs, 1 + 2 + 1);
  t.is(readFont(subset.toFontFile()).numGlyphs, 1 + 2 + 1, 'writing it again adds nothing');
  file.close();
});

test('numbers are given in the order of first use, and glyph 0 stays', (t) => {
  const file = new TrueTypeFile(facePath('sans'));
  const subset = new GlyphSubset(file);
  t.deepEqual(
    [0, 40, 7, 40, 0].map((glyph) => subset.numberOf(glyph)),
    [0, 1, 2, 1, 0],
  );
  file.close();
});

test('the same glyphs give the same bytes', (t) => {
  const bytes = () => {
    const file = new TrueTypeFile(facePath('mono'));
    const subset = new GlyphSubset(file);
    Array.from('print("é")').forEach((character) =>
      subset.numberOf(file.glyphOf(character.codePointAt(0) ?? 0)),
    );
    const cut = subset.toFontFile();
    file.close();
    return cut;
  };
  t.true(bytes().equals(bytes()));
});

test('every table begins at a multiple of four bytes and has the checksum of its content', (t) => {
  const file = new TrueTypeFile(facePath('han-serif'));
  const subset = new GlyphSubset(file);
  Array.from(characters).forEach((character) =>
    subset.numberOf(file.glyphOf(character.codePointAt(0) ?? 0)),
  );
  const bytes = subset.toFontFile();
  const count = bytes.readUInt16BE(4);
  t.true(count >= 7);
  const names: string[] = [];
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    names.push(bytes.toString('latin1', entry, entry + 4));
    const [sum, offset, length] = [4, 8, 12].map((at) => bytes.readUInt32BE(entry + at));
    t.is((offset ?? 1) % 4, 0);
    const content = bytes.subarray(offset ?? 0, Math.ceil(((offset ?? 0) + (length ?? 0)) / 4) * 4);
    let expected = 0;
    for (let at = 0; at < content.length; at += 4)
      expected = (expected + content.readUInt32BE(at)) % 2 ** 32;
    t.is(sum, expected, names.at(-1));
  }
  t.deepEqual(names, names.toSorted());
  file.close();
});
