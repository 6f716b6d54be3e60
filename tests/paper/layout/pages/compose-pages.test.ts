import test from 'ava';
import type { Furniture } from '../../../../src/paper/document/block.js';
import type { Page } from '../../../../src/paper/layout/draw.js';
import { composePages } from '../../../../src/paper/layout/pages/compose-pages.js';
import { columnSize, sheets } from '../../../../src/paper/layout/pages/sheet.js';
import type { Sheet } from '../../../../src/paper/layout/pages/sheet.js';
import type { Strip } from '../../../../src/paper/layout/strip.js';
import { squareTypesetter, textsOf, wordsOf } from '../../../support/paper-typesetter.js';

const furniture: Furniture = {
  seal: { words: '密封', fields: [{ label: '姓名', value: '', boxes: 0 }] },
  footer: '{page} of {pages}, page {page}',
  mark: 'A · 12ab',
};
const element = { tag: 'P' as const };
const line = (name: string, of: Partial<Strip> = {}): Strip => ({
  height: 300,
  above: 20,
  penalty: 0,
  marks: [
    {
      element,
      x: 3,
      y: 4,
      content: [{ draw: 'text', x: 1, y: 2, face: 'serif', size: 10, text: name }],
    },
  ],
  ...of,
});
const pagesOf = (
  strips: readonly Strip[],
  sheet: Sheet = sheets.a4,
  also: Partial<Furniture> = {},
) => composePages(strips, { ...furniture, ...also }, sheet, squareTypesetter);
/** Where the texts of the column stand. */
const placesOn = ({ marks }: Page) =>
  marks.flatMap((mark) =>
    mark.element ? textsOf([mark]).map(({ text, x, y }) => [text, x, y]) : [],
  );
const decorationOf = ({ marks }: Page): string =>
  wordsOf({ marks: marks.filter((mark) => mark.element === undefined) });

test('strips stand below each other from the top margin, inside the margins of odd and even pages', (t) => {
  const [first, second] = pagesOf(['a', 'b', 'c'].map((name) => line(name)));
  t.deepEqual(first && placesOn(first), [
    ['a', 76 + 4, 48 + 6],
    ['b', 76 + 4, 48 + 320 + 6],
  ]);
  t.deepEqual(second && placesOn(second), [['c', 46 + 4, 48 + 6]]);
});

test('A3 fills the left column, then the right', (t) => {
  const [first, second] = pagesOf(
    ['a', 'b', 'c', 'd', 'e'].map((name) => line(name)),
    sheets.a3,
  );
  const right = 76 + columnSize(sheets.a3).width + 58;
  t.deepEqual(first && placesOn(first).map(([name, x]) => [name, x]), [
    ['a', 80],
    ['b', 80],
    ['c', right + 4],
    ['d', right + 4],
  ]);
  t.deepEqual(second && placesOn(second), [['e', 80, 54]]);
});

test('stretch moves what follows it', (t) => {
  const { height } = columnSize(sheets.a4);
  const strips = [line('a', { height: height - 330, stretch: 2 }), line('b'), line('c')];
  const [page] = pagesOf(strips);
  t.deepEqual(page && placesOn(page).map(([, , y]) => y), [54, 54 + height - 330 + 10 + 20]);
});

test('every page says which it is of how many, and whose exam it belongs to', (t) => {
  const pages = pagesOf(['a', 'b', 'c'].map((name) => line(name)));
  const footers = pages.map((page) => decorationOf(page).replace(/^.*封/s, ''));
  t.true(decorationOf(pages[0] ?? { width: 0, height: 0, marks: [] }).includes('1 of 2, page 1'));
  t.is(footers[1], '2 of 2, page 2A · 12ab');
});

test('the footer is centred on the text, the mark ends with it', (t) => {
  const [, page] = pagesOf(['a', 'b', 'c'].map((name) => line(name)));
  const texts = textsOf(page?.marks.filter(({ element: owner }) => owner === undefined) ?? []);
  const spans = texts.map(({ x, text, size }) => [x, x + text.length * 0.5 * size]);
  const [footer = [0, 0], mark = [0, 0]] = spans;
  t.true(Math.abs(((footer[0] ?? 0) + (footer[1] ?? 0)) / 2 - (46 + 595.28 - 76) / 2) < 0.01);
  t.true(Math.abs((mark[1] ?? 0) - (595.28 - 76)) < 0.01);
});

test('the seal line stands on the first page only, and only where it is wanted', (t) => {
  const turned = (page: Page | undefined) =>
    page?.marks.flatMap(({ content }) => content.filter(({ draw }) => draw === 'turned')).length;
  const strips = ['a', 'b', 'c'].map((name) => line(name));
  t.deepEqual(pagesOf(strips).map(turned), [2, 0]);
  t.deepEqual(pagesOf(strips, sheets.a4, { seal: undefined }).map(turned), [0, 0]);
});

test('a line divides the two columns of A3 in the middle of their gap', (t) => {
  const lines = pagesOf([line('a')], sheets.a3, { seal: undefined })[0]?.marks.flatMap(
    ({ content }) =>
      content.flatMap((draw) => (draw.draw === 'path' ? [draw.points.map(([x]) => x)] : [])),
  );
  const middle = 76 + columnSize(sheets.a3).width + 29;
  t.deepEqual(lines, [[middle, middle]]);
});

test('a document without content is one page all the same', (t) => {
  t.is(pagesOf([]).length, 1);
});
