import test from 'ava';
import jsQrModule from 'jsqr';
import type { PNG } from 'pngjs';
import { answerSheetView } from '../../src/paper/document/answer-sheet-view.js';
import type { Bubble, SheetPageMap } from '../../src/paper/layout/answer-sheet/sheet-map.js';
import { Printer } from '../../src/paper/printer.js';
import { examOf, questionOf } from '../support/paper-exam.js';
import { orderFor, packageTemplates } from '../support/paper-printer.js';
import { entry } from '../support/paper-typesetter.js';
import { darkness, paintPages } from '../support/run-on-pdf.js';

/** The package is CommonJS: what it exports as default is one step further in. */
const jsQR = 'default' in jsQrModule ? jsQrModule.default : jsQrModule;

const kinds = ['true-false', 'single', 'multiple'] as const;
const drawn = examOf(
  Array.from({ length: 160 }, (_, index) => questionOf(entry(kinds, index % 3), index + 1)),
  { studentIdDigits: 12 },
);
const student = { id: '202401239876', name: '李镕喆', class: '数学 1' };
const order = { ...orderFor(drawn, 'both'), student };
const { pdf, map } = await new Printer(packageTemplates).answerSheet(order);
const { pages } = map as { readonly pages: readonly SheetPageMap[] };

/** How dark a bubble is inside its rim. */
function fillOf(picture: PNG, { x, y, radius }: Bubble, dpi: number): number {
  const [scale, inner] = [dpi / 72, radius * 0.6];
  return darkness(picture, [
    (x - inner) * scale,
    (y - inner) * scale,
    (x + inner) * scale,
    (y + inner) * scale,
  ]);
}

for (const dpi of [72, 100, 150])
  test(`the student’s number and nothing else is read from the bubbles at ${dpi} dpi`, (t) => {
    const pictures = paintPages(pdf, dpi);
    t.is(pictures.length, pages.length);
    const filled = pages.flatMap(({ bubbles }, index) =>
      bubbles.filter((bubble) => fillOf(entry(pictures, index), bubble, dpi) > 0.6),
    );
    t.deepEqual(
      filled.map(({ field, column, value }) => [field, column, value]),
      Array.from(student.id, (digit, column) => ['id', column, digit]),
    );
    const empty = pages.flatMap(({ bubbles }, index) =>
      bubbles
        .filter((bubble) => !filled.includes(bubble))
        .map((bubble) => fillOf(entry(pictures, index), bubble, dpi)),
    );
    t.true(empty.length > 600 && Math.max(...empty) < 0.45, `${Math.max(...empty)}`);
  });

for (const dpi of [100, 150])
  test(`the code of every page is read at ${dpi} dpi`, (t) => {
    const view = answerSheetView(drawn.exam, drawn.variant, 'both', student);
    const read = paintPages(pdf, dpi).map(
      ({ data, width, height }) => jsQR(new Uint8ClampedArray(data), width, height)?.data,
    );
    t.deepEqual(
      read,
      pages.map(({ page }) => view.qrText(page)),
    );
    t.deepEqual(
      read,
      pages.map(({ qr }) => qr.text),
    );
    t.true(read.length >= 2);
  });

test('the corner marks are black where the map says, with white around them', (t) => {
  for (const [index, picture] of paintPages(pdf, 100).entries()) {
    const scale = 100 / 72;
    for (const { x, y, size } of entry(pages, index).cornerMarks) {
      t.true(
        darkness(picture, [
          (x + 1) * scale,
          (y + 1) * scale,
          (x + size - 1) * scale,
          (y + size - 1) * scale,
        ]) > 0.95,
      );
      t.is(
        darkness(picture, [
          (x - 8) * scale,
          (y - 8) * scale,
          (x - 2) * scale,
          (y + size + 8) * scale,
        ]),
        0,
      );
      t.is(
        darkness(picture, [
          (x + size + 2) * scale,
          (y - 8) * scale,
          (x + size + 8) * scale,
          (y + size + 8) * scale,
        ]),
        0,
      );
    }
  }
});
