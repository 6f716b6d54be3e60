import { around, boundsOf, framed, moved } from './bounds.js';
import type { FigureDraw } from './bounds.js';
import type { Drawing, FigureContext } from './drawing.js';
import { drawRow, linksOf, rowWidth } from './tensor-row.js';
import type { Link, RowPlan } from './tensor-row.js';
import type { TensorChain } from './tensor-stage.js';

/** From roomy to tight; the first that fits is taken. The tightest holds six stages in 470 points. */
const plans: readonly [RowPlan, ...RowPlan[]] = [
  { side: 58, depth: 2.6, words: 76, size: 8 },
  { side: 52, depth: 2.4, words: 62, size: 8 },
  { side: 46, depth: 2.2, words: 54, size: 8 },
  { side: 40, depth: 2, words: 50, size: 8 },
  { side: 36, depth: 1.8, words: 46, size: 7.5 },
  { side: 30, depth: 1.6, words: 40, size: 7.5 },
  { side: 26, depth: 1.4, words: 36, size: 7.5 },
];

const limits = { width: 466, lines: 3 } as const;

/** The most stages that stand in one row, and in each row where there are several. */
const inRow = { only: 6, each: 5 } as const;

/** Space between two rows, in points. */
const rowGap = 14;

/** Tensors in a row with the operations between them, at most 470 points wide. More than six stages go on in another row. */
export function drawTensorChain(figure: TensorChain, context: FigureContext): Drawing {
  const ranges = rowRanges(figure.stages.length);
  const rowsOf = (plan: RowPlan) => ranges.map((range) => linksOf(figure, range, plan, context));
  const plan = plans.find((plan) => rowsOf(plan).every(fits)) ?? plans.at(-1) ?? plans[0];
  const content: FigureDraw[] = [];
  let bottom = 0;
  for (const row of rowsOf(plan)) {
    const draws = drawRow(row, plan);
    const box = around(draws.map((draw) => boundsOf(draw, context.typesetter)));
    content.push(...draws.map((draw) => moved(draw, 0, bottom - box.top)));
    bottom += box.bottom - box.top + rowGap;
  }
  return framed(content, context.typesetter);
}

const fits = (links: readonly Link[]): boolean =>
  rowWidth(links) <= limits.width &&
  links.every(
    ({ name, operation = [] }) => Math.max(name.length, operation.length) <= limits.lines,
  );

/** Which stages stand in each row, as even as it gets. */
function rowRanges(stages: number): (readonly [start: number, end: number])[] {
  const rows = stages <= inRow.only ? 1 : Math.ceil(stages / inRow.each);
  const each = Math.ceil(stages / rows);
  return Array.from({ length: rows }, (_, index): [number, number] => [
    index * each,
    Math.min(stages, (index + 1) * each),
  ]).filter(([start, end]) => start < end);
}
