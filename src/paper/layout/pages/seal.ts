import type { Seal } from '../../document/block.js';
import { labelDraws, labelWidth } from '../blocks/text.js';
import type { Draw } from '../draw.js';
import type { Typesetter } from '../inline/typesetter.js';
import type { Sheet } from './sheet.js';

/** Distances from the left edge of the sheet to the fields and to the dotted line, in points. */
const fieldsAt = 34;
const lineAt = 58;
const size = 10;
const box = 14.5;

/**
 * The seal line (密封线): before marking, the strip left of the dotted line is folded away and stapled, so that the marker
 * does not see whose paper it is. Written from bottom to top, as on paper that is turned to be filled in.
 */
export function sealDraws(seal: Seal, sheet: Sheet, typesetter: Typesetter): Draw[] {
  const length = sheet.height - sheet.margin.top - sheet.margin.bottom;
  const bottom = sheet.height - sheet.margin.bottom;
  const fields = fieldDraws(seal.fields, length, typesetter);
  return [
    { draw: 'turned', x: fieldsAt, y: bottom, content: fields },
    { draw: 'turned', x: lineAt, y: bottom, content: wordDraws(seal.words, length, typesetter) },
  ];
}

type Field = Seal['fields'][number];

/** The fields one after the other: blanks share what is left of the length, boxes take one square a digit. */
function fieldDraws(fields: readonly Field[], length: number, typesetter: Typesetter): Draw[] {
  const labelWidths = fields.map(({ label }) => labelWidth(label, size, 'sans', typesetter) + 5);
  const boxes = fields.reduce((sum, field) => sum + field.boxes * box, 0);
  const gaps = 16 * (fields.length - 1) + 20;
  const blanks = fields.filter((field) => field.boxes === 0).length;
  const left = length - boxes - gaps - labelWidths.reduce((sum, width) => sum + width, 0);
  const blank = blanks === 0 ? 0 : Math.min(160, left / blanks);
  let x = 10;
  return fields.flatMap((field, index) => {
    const start = x + (labelWidths[index] ?? 0);
    const label = labelDraws({ text: field.label, x, y: 0, size }, typesetter);
    x = start + (field.boxes === 0 ? blank : field.boxes * box) + 16;
    return [
      ...label,
      ...(field.boxes === 0
        ? lineFor(field, start, blank, typesetter)
        : boxesFor(field, start, typesetter)),
    ];
  });
}

const lineFor = ({ value }: Field, x: number, width: number, typesetter: Typesetter): Draw[] => [
  {
    draw: 'path',
    points: [
      [x, 3],
      [x + width, 3],
    ],
    stroke: '#333333',
    lineWidth: 0.6,
  },
  ...labelDraws({ text: value, x: x + 6, y: 0, size, room: width - 6 }, typesetter),
];

const boxesFor = ({ value, boxes }: Field, x: number, typesetter: Typesetter): Draw[] =>
  Array.from({ length: boxes }, (_, index): Draw[] => [
    {
      draw: 'rect',
      x: x + index * box,
      y: -12,
      width: box,
      height: 17,
      stroke: '#333333',
      lineWidth: 0.6,
    },
    ...labelDraws(
      {
        text: value[index] ?? '',
        x: x + (index + 0.5) * box,
        y: 0,
        size,
        font: 'mono',
        align: 'center',
      },
      typesetter,
    ),
  ]).flat();

/** The dotted line with its words spread along it. */
function wordDraws(words: string, length: number, typesetter: Typesetter): Draw[] {
  const letters = Array.from(words);
  const step = length / letters.length;
  return [
    {
      draw: 'path',
      points: [
        [0, 0],
        [length, 0],
      ],
      stroke: '#444444',
      lineWidth: 0.6,
      dash: [2, 2.4],
    },
    ...letters.flatMap((text, index): Draw[] => {
      const x = (index + 0.5) * step;
      return [
        { draw: 'rect', x: x - 9, y: -6, width: 18, height: 12, fill: '#ffffff' },
        ...labelDraws({ text, x, y: 3.2, size: 9, align: 'center' }, typesetter),
      ];
    }),
  ];
}
