import { readFileSync } from 'node:fs';
import test from 'ava';
import { itemFiles } from '../../src/authoring/bank/bank-files.js';
import type { FontStyle } from '../../src/paper/fonts/faces.js';
import { Typefaces } from '../../src/paper/fonts/typefaces.js';
import type { Draw } from '../../src/paper/layout/draw.js';
import { prefersHan } from '../../src/paper/layout/inline/characters.js';
import { writePdf } from '../../src/paper/pdf/write-pdf.js';
import { entry } from '../support/paper-typesetter.js';
import { darkness, paintPages, sayAbout } from '../support/run-on-pdf.js';

/** Every character that the bank uses, and some of names. */
const characters = [
  ...new Set(
    Array.from(
      `${itemFiles('question-bank')
        .map((file) => readFileSync(file.path, 'utf8'))
        .join('')}镕喆堃`,
    ).filter((character) => !/\s/.test(character)),
  ),
];
const perRow = 50;
const cell = 14;
const typefaces = new Typefaces();
test.after.always(() => {
  typefaces.close();
});

/** One page with a character in each cell of a grid. */
function grid(style: FontStyle): Promise<Uint8Array> {
  const content = characters.map((text, index): Draw => ({
    draw: 'text',
    x: (index % perRow) * cell + 2,
    y: Math.floor(index / perRow) * cell + 11,
    size: 10,
    face: typefaces.faceFor(style, text.codePointAt(0) ?? 0, prefersHan(text, true)),
    text,
  }));
  const page = {
    width: perRow * cell,
    height: Math.ceil(characters.length / perRow) * cell,
    marks: [{ x: 0, y: 0, content }],
  };
  return writePdf([page], { title: '', subject: '', language: 'zh-CN' }, typefaces);
}

for (const style of ['serif', 'sans-bold'] as const)
  test(`every character of the bank leaves ink in ${style}, and is found again`, async (t) => {
    const pdf = await grid(style);
    const dpi = 144;
    const picture = entry(paintPages(pdf, dpi), 0);
    const blank = characters.filter((_, index) => {
      const [left, top] = [(index % perRow) * cell, Math.floor(index / perRow) * cell];
      const bounds = [left, top, left + cell, top + cell].map((side) => (side * dpi) / 72);
      return (
        darkness(picture, [
          entry(bounds, 0),
          entry(bounds, 1),
          entry(bounds, 2),
          entry(bounds, 3),
        ]) < 0.004
      );
    });
    t.deepEqual(blank, []);
    t.true(characters.length > 800);
    const text = sayAbout(pdf, 'pdftotext', '-raw', 'FILE', '-');
    t.deepEqual(
      characters.filter((character) => !text.includes(character)),
      [],
    );
  });
