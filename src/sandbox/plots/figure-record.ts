import * as z from 'zod';

/** What our matplotlib records of a figure. It comes out of the sandbox, so nothing is drawn before it has been checked. */

const count = z.int().min(0).max(1_000_000);
const number = z.number();
const numbers = z.array(number.nullable()).max(5000);
const colour = z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
const paint = colour.nullable();
const text = z.string().max(5000);
const pair = z.tuple([number.nullable(), number.nullable()]);
const paths = z.array(z.array(pair).max(20_000)).max(5000);

const look = {
  text,
  color: paint,
  size: number,
  bold: z.boolean(),
  italic: z.boolean(),
  rotation: number,
  across: text,
  up: text,
  paper: paint,
};
const words = z.object(look);
const named = { label: text.nullish(), order: number.nullish() };
const lineLook = {
  color: paint,
  width: number,
  style: text,
  marker: text,
  size: number,
  face: paint,
  edge: paint,
};
const line = z.object({
  kind: z.literal('line'),
  x: numbers,
  y: numbers,
  steps: text,
  ...lineLook,
  ...named,
});
const area = { color: paint, edge: paint, width: number, style: text, hatch: text.nullish() };

const mark = z.discriminatedUnion('kind', [
  line,
  z.object({
    kind: z.literal('points'),
    x: numbers,
    y: numbers,
    color: z.union([paint, z.array(paint).max(5000)]),
    size: z.union([number, numbers]),
    marker: text,
    edge: paint,
    ...named,
  }),
  z.object({ kind: z.literal('polygon'), x: numbers, y: numbers, ...area, ...named }),
  z.object({
    kind: z.literal('polygons'),
    polygons: paths,
    color: z.union([paint, z.array(paint).max(5000)]),
    edge: paint,
    ...named,
  }),
  z.object({
    kind: z.literal('segments'),
    segments: paths,
    color: z.union([paint, z.array(paint).max(5000)]),
    width: number,
    style: text,
    ...named,
  }),
  z.object({
    kind: z.literal('contours'),
    lines: z
      .array(z.object({ color: paint, segments: z.array(z.array(pair).max(2)).max(50_000) }))
      .max(200),
    width: number,
    ...named,
  }),
  z.object({
    kind: z.literal('image'),
    rows: count,
    columns: count,
    runs: z
      .array(z.array(z.tuple([z.string().regex(/^[0-9a-f]{6}([0-9a-f]{2})?$/), count])).max(1024))
      .max(1024),
    extent: z.array(number).length(4).optional(),
    origin: text.optional(),
    across: z.array(number).max(2048).optional(),
    up: z.array(number).max(2048).optional(),
    ...named,
  }),
  z.object({
    kind: z.literal('text'),
    x: number.nullable(),
    y: number.nullable(),
    place: z.enum(['data', 'axes']),
    shift: pair.optional(),
    arrow: z.object({ x: number.nullable(), y: number.nullable(), color: paint }).optional(),
    ...look,
    ...named,
  }),
  z.object({
    ...line.shape,
    kind: z.literal('rule'),
    axis: z.enum(['x', 'y']),
    at: number.nullable(),
    from: number,
    to: number,
  }),
  z.object({ ...line.shape, kind: z.literal('slanted'), through: z.array(number).length(4) }),
  z.object({
    kind: z.literal('band'),
    axis: z.enum(['x', 'y']),
    low: number,
    high: number,
    from: number,
    to: number,
    ...area,
    ...named,
  }),
  z.object({
    kind: z.literal('arrows'),
    x: numbers,
    y: numbers,
    u: numbers,
    v: numbers,
    color: z.union([paint, z.array(paint).max(5000)]),
    ...named,
  }),
]);

const axis = z.object({
  label: words,
  limits: pair,
  scale: text,
  ticks: numbers.nullable(),
  texts: z.array(text).max(5000).nullable(),
  rotation: number,
  size: z.union([number, text]).nullish(),
  grid: z.boolean().nullable(),
  visible: z.boolean(),
  textless: z.boolean(),
  side: text,
});

const entry = z.object({
  text,
  kind: z.enum(['line', 'points', 'area']),
  color: paint.optional(),
  width: number.optional(),
  style: text.optional(),
  marker: text.optional(),
  size: number.optional(),
  face: paint.optional(),
  edge: paint.optional(),
});
const legend = z.object({
  entries: z.array(entry).max(200),
  place: text,
  title: text,
  columns: count,
  outside: z.boolean(),
  frame: z.boolean(),
  size: number,
});

interface Place {
  readonly rows: number;
  readonly columns: number;
  readonly row: number[];
  readonly column: number[];
  readonly heights: number[];
  readonly widths: number[];
  readonly inside: Place | null;
}
const cells = count.min(1).max(500);
const place: z.ZodType<Place> = z.object({
  rows: cells,
  columns: cells,
  row: z.array(count).length(2),
  column: z.array(count).length(2),
  heights: z.array(number).max(500),
  widths: z.array(number).max(500),
  inside: z.lazy(() => place.nullable()),
});

const axes = z.object({
  place: place.nullable(),
  box: z.array(number).length(4),
  titles: z.record(text, words),
  x: axis,
  y: axis,
  shown: z.boolean(),
  paper: paint,
  aspect: number.nullable(),
  frame: z.array(text).max(8),
  twin: z.enum(['x', 'y']).nullable(),
  marks: z.array(mark).max(20_000),
  legend: legend.nullable(),
  colorbars: z
    .array(
      z.object({
        limits: pair,
        label: text,
        across: z.boolean(),
        ticks: numbers.nullable(),
        texts: z.array(text).max(500).nullable(),
        colors: z.array(colour).max(64),
      }),
    )
    .max(20),
});

export const figureRecord = z.object({
  number: count.nullable(),
  width: number.min(0).max(200),
  height: number.min(0).max(200),
  paper: paint,
  title: words.nullable(),
  axes: z.array(axes).max(2500),
  texts: z
    .array(z.object({ x: number.nullable(), y: number.nullable(), ...look }).nullable())
    .max(500),
  legend: legend.nullable(),
  files: z.array(text).max(100),
  shown: z.boolean(),
});

export type Figure = z.infer<typeof figureRecord>;
export type AxesRecord = Figure['axes'][number];
export type AxisRecord = AxesRecord['x'];
export type Mark = AxesRecord['marks'][number];
export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>;
export type LegendRecord = NonNullable<AxesRecord['legend']>;
export type Words = NonNullable<Figure['title']>;
export type PlaceRecord = NonNullable<AxesRecord['place']>;
