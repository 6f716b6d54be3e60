import test from 'ava';
import jsQrModule from 'jsqr';
import { qrDraws } from '../../../../src/paper/layout/answer-sheet/qr-code.js';

/** The package is CommonJS: what it exports as default is one step further in. */
const jsQR = 'default' in jsQrModule ? jsQrModule.default : jsQrModule;

/** Paints the squares on a white ground of so many pixels a point, with a border of four modules. */
function paint(draws: ReturnType<typeof qrDraws>, size: number, scale: number) {
  const side = Math.ceil((size + 30) * scale);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const draw of draws) {
    if (draw.draw !== 'rect') continue;
    for (let y = Math.round(draw.y * scale); y < Math.round((draw.y + draw.height) * scale); y++)
      for (let x = Math.round(draw.x * scale); x < Math.round((draw.x + draw.width) * scale); x++)
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  }
  return { pixels, side };
}

const texts = ['GP1|0123456789abcdef|A|1|-', 'GP1|0123456789abcdef|AB|12|20240123456789'];
for (const text of texts)
  test(`a reader finds "${text}" in the squares`, (t) => {
    const { pixels, side } = paint(qrDraws(text, 15, 15, 78), 78, 4);
    t.is(jsQR(pixels, side, side)?.data, text);
  });

test('the code fills its square and no more', (t) => {
  const draws = qrDraws(texts[0] ?? '', 10, 20, 78);
  const sides = draws.flatMap((draw) =>
    draw.draw === 'rect' ? [[draw.x, draw.y, draw.x + draw.width, draw.y + draw.height]] : [],
  );
  const least = (index: number) => Math.min(...sides.map((side) => side[index] ?? 0));
  const most = (index: number) => Math.max(...sides.map((side) => side[index] ?? 0));
  t.deepEqual([least(0), least(1)], [10, 20]);
  t.true(Math.abs(most(2) - 88) < 1e-9 && Math.abs(most(3) - 98) < 1e-9);
});
