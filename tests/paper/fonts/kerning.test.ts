import test from 'ava';
import { facePath } from '../../../src/paper/fonts/faces.js';
import type { FaceId } from '../../../src/paper/fonts/faces.js';
import { parseKerning } from '../../../src/paper/fonts/kerning.js';
import { TrueTypeFile } from '../../../src/paper/fonts/truetype-file.js';
import { fullFont } from '../../support/full-fonts.js';

/** Other features would put other glyphs in the place of a pair's. */
const kerningOnly = { kern: true, liga: false, calt: false, clig: false, ccmp: false, locl: false };

const letters = Array.from('AVTWYLPFfrvwyoaexqd.,-’”1740(');
const faces: readonly FaceId[] = ['serif', 'serif-italic', 'serif-bold', 'sans', 'sans-bold'];
for (const face of faces)
  test(`pairs of letters in ${face} are as far apart as another reader sets them`, (t) => {
    const file = new TrueTypeFile(facePath(face));
    const kerning = parseKerning(file.table('GPOS'));
    const font = fullFont(face);
    let kerned = 0;
    for (const left of letters)
      for (const right of letters) {
        const { glyphs, positions } = font.layout(left + right, kerningOnly);
        const [first, second] = glyphs;
        if (!first || !second || glyphs.length !== 2) throw new Error(left + right);
        const expected = (positions[0]?.xAdvance ?? 0) - first.advanceWidth;
        t.is(kerning(first.id, second.id), expected, left + right);
        if (expected !== 0) kerned++;
      }
    t.true(kerned > 50, `${kerned} of ${letters.length ** 2} pairs`);
    file.close();
  });

test('a font without kerning leaves all as it is', (t) => {
  t.is(parseKerning(Buffer.alloc(0))(1, 2), 0);
});
