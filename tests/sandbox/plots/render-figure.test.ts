import test from 'ava';
import { renderFigure } from '../../../src/sandbox/plots/render-figure.js';
import { savedFiles } from '../../../src/sandbox/plots/saved-files.js';
import { niceNumbers, numberTexts } from '../../../src/sandbox/plots/scale.js';

const words = (text: string): object => ({
  text,
  color: '#000000',
  size: 10,
  bold: false,
  italic: false,
  rotation: 0,
  across: 'center',
  up: 'baseline',
  paper: null,
});

const axis = (limits: readonly [number, number], more: object = {}): object => ({
  label: words(''),
  limits,
  scale: 'linear',
  ticks: null,
  texts: null,
  rotation: 0,
  grid: null,
  visible: true,
  textless: false,
  side: 'default',
  ...more,
});

const axes = (marks: readonly object[], more: object = {}): object => ({
  place: {
    rows: 1,
    columns: 1,
    row: [0, 0],
    column: [0, 0],
    heights: [1],
    widths: [1],
    inside: null,
  },
  box: [0.125, 0.11, 0.775, 0.77],
  titles: {},
  x: axis([0, 10]),
  y: axis([0, 1]),
  shown: true,
  paper: '#ffffff',
  aspect: null,
  frame: ['left', 'right', 'bottom', 'top'],
  twin: null,
  marks,
  legend: null,
  colorbars: [],
  ...more,
});

const figure = (parts: readonly object[], more: object = {}): object => ({
  number: 1,
  width: 6.4,
  height: 4.8,
  paper: '#ffffff',
  title: null,
  axes: parts,
  texts: [],
  legend: null,
  files: [],
  shown: true,
  ...more,
});

const line = (more: object = {}): object => ({
  kind: 'line',
  x: [0, 5, 10],
  y: [0, 1, 0.5],
  color: '#ff0000',
  width: 1.5,
  style: '--',
  marker: 'o',
  size: 6,
  face: '#ff0000',
  edge: '#ff0000',
  steps: 'default',
  ...more,
});

test('a line has its colour, its dashes and its markers', (t) => {
  const drawn = renderFigure(figure([axes([line()])]));
  t.regex(drawn, /^<svg [^>]*viewBox="0 0 461 346"/);
  t.regex(
    drawn,
    /<path d="M[^"]*" fill="none" stroke="#ff0000" stroke-width="1.5"[^>]*stroke-dasharray="5.55 2.4"/,
  );
  t.is(drawn.match(/<circle /g)?.length, 3);
});

test('the same record gives the same drawing', (t) => {
  t.is(renderFigure(figure([axes([line()])])), renderFigure(figure([axes([line()])])));
});

test('texts of programs are escaped', (t) => {
  const drawn = renderFigure(figure([axes([], { titles: { center: words('<script>&"\u0001') } })]));
  t.true(drawn.includes('&lt;script&gt;&amp;&quot;</tspan>'));
  t.false(drawn.includes('<script'));
});

test('colours that are none are refused', (t) => {
  t.throws(() => renderFigure(figure([axes([line({ color: 'red" onload="x' })])])));
});

test('gaps in the data are gaps in the line', (t) => {
  const drawn = renderFigure(figure([axes([line({ y: [0, null, 0.5], marker: 'None' })])]));
  t.regex(drawn, /<path d="M[\d. ]+M[\d. ]+" fill="none" stroke="#ff0000"/);
});

test('a picture is one path for each colour', (t) => {
  const image = {
    kind: 'image',
    rows: 2,
    columns: 2,
    runs: [[['000000', 2]], [['ffffff', 1], ['000000', 1]]], // prettier-ignore
    extent: [-0.5, 1.5, 1.5, -0.5],
    origin: 'upper',
  };
  const part = axes([image], { x: axis([-0.5, 1.5]), y: axis([1.5, -0.5]), aspect: 1 });
  const drawn = renderFigure(figure([part]));
  t.is(drawn.match(/fill="#000000"\/>/g)?.length, 1);
  t.regex(drawn, /<path d="M[^"]*ZM[^"]*Z" fill="#000000"\/>/);
});

test('categories are written as they are', (t) => {
  const part = axes([], { x: axis([-0.5, 1.5], { ticks: [0, 1], texts: ['cat', 'dog'] }) });
  const drawn = renderFigure(figure([part]));
  t.true(drawn.includes('>cat</tspan>') && drawn.includes('>dog</tspan>'));
});

test('a logarithmic axis has powers of ten', (t) => {
  const drawn = renderFigure(figure([axes([line()], { y: axis([0.1, 1000], { scale: 'log' }) })]));
  for (const text of ['10⁻¹', '10⁰', '10³']) t.true(drawn.includes(`>${text}</tspan>`), text);
});

test('plots of a grid do not lie on each other', (t) => {
  const at = (row: number, column: number): object => ({
    place: {
      rows: 2,
      columns: 2,
      row: [row, row],
      column: [column, column],
      heights: [1, 1],
      widths: [1, 1],
      inside: null,
    },
  });
  const parts = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)].map((place) => axes([line()], place));
  const drawn = renderFigure(figure(parts));
  const boxes = [
    ...drawn.matchAll(/<clipPath [^>]*><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g),
  ];
  t.is(boxes.length, 4);
  t.true(Number(boxes[0]?.[1]) + Number(boxes[0]?.[3]) < Number(boxes[1]?.[1]));
});

test('a legend names lines and areas', (t) => {
  const entries = [
    {
      text: 'loss',
      kind: 'line',
      color: '#ff0000',
      width: 1,
      style: '-',
      marker: 'None',
      size: 6,
      face: null,
      edge: null,
    },
    { text: 'bars', kind: 'area', color: '#00ff00' },
  ];
  const legend = {
    entries,
    place: 'best',
    title: 'T',
    columns: 1,
    outside: false,
    frame: true,
    size: 10,
  };
  const drawn = renderFigure(figure([axes([line()], { legend })]));
  for (const text of ['loss', 'bars', 'T']) t.true(drawn.includes(`>${text}</tspan>`), text);
});

test('round numbers lie between the ends', (t) => {
  t.deepEqual(niceNumbers([0, 1], 6), [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
  t.deepEqual(niceNumbers([-3, 7], 5), [-2, 0, 2, 4, 6]);
  t.deepEqual(numberTexts([0, 0.25, 0.5]), ['0.00', '0.25', '0.50']);
  t.deepEqual(numberTexts([-1, 2_000_000]), ['−1e0', '2e6']);
});

test('files that programs have saved get their drawing', (t) => {
  const files = savedFiles([figure([axes([line()])], { files: ['/home/student/loss.png'] })]);
  t.regex(files.get('/home/student/loss.png') ?? '', /^<svg /);
});
