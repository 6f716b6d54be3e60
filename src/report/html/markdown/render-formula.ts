import { formulaWidth } from '../../../paper/math/formula.js';
import type { Formula } from '../../../paper/math/formula.js';
import { texToText } from '../../../paper/text/tex/tex-to-text.js';
import { shortNumber } from '../../../paper/svg/markup.js';
import { sizeOfRow } from '../../../paper/svg/symbol-sheet.js';
import type { PlacedBox } from '../../../paper/svg/symbol-sheet.js';
import { markup, trusted } from '../markup.js';
import type { Html } from '../markup.js';
import type { HtmlContext } from './html-context.js';
import { scrolling } from './scrolling.js';

/** What a line may not part from a formula: marks that open before it, marks that close after it. */
export interface Held {
  readonly before: string;
  readonly after: string;
}

/** A formula within a line. A line may end between its groups, but not beside the marks that belong to it. */
export function renderFormula(tex: string, { before, after }: Held, context: HtmlContext): Html {
  const groups = groupsOf(context.formula(tex, false));
  const last = groups.length - 1;
  const pictures = groups.map((group, index) => {
    const [start, end] = [index === 0 ? before : '', index === last ? after : ''];
    const picture = groupHtml(group, context, toldBy(index, tex));
    return start + end === ''
      ? picture
      : markup`<span class="held">${start}${picture}${end}</span>`;
  });
  return markup`${pictures}`;
}

/** Who listens hears the whole formula once. */
const toldBy = (index: number, tex: string): Html =>
  index === 0 ? markup` role="img" aria-label="${texToText(tex)}"` : trusted(' aria-hidden="true"');

/** Wider than a small screen: it is scrolled there. */
const wide = 18;

/** A formula on a line of its own, centred. */
export function renderDisplay(tex: string, context: HtmlContext): Html {
  const formula = context.formula(tex, true);
  const inner = groupsOf(formula).map((group, index) =>
    groupHtml(group, context, toldBy(index, tex)),
  );
  const isWide = formulaWidth(formula) > wide;
  return scrolling(
    { inner: markup`${inner}`, isWide, name: 'formula', className: 'display' },
    context.language,
  );
}

/** Pieces that are drawn as one picture, in ems; `space` follows it. */
interface Group {
  readonly boxes: PlacedBox[];
  space: number;
}

/** A group no wider than this many ems is not parted at a sign such as + or ×. */
const kept = 12;

/** The penalty of a line that ends before a relation: better than before another sign. */
const relation = 100;

function groupsOf({ pieces, breaks }: Formula): Group[] {
  const groups: Group[] = [];
  for (const [index, box] of pieces.entries()) {
    const last = groups.at(-1);
    const space = breaks[index]?.space ?? 0;
    const isBad = (breaks[index - 1]?.penalty ?? 0) > relation;
    const start = last ? sizeOfRow(last.boxes).width + last.space : 0;
    if (last && isBad && start + box.width < kept) {
      last.boxes.push({ box, x: start });
      last.space = space;
    } else groups.push({ boxes: [{ box, x: 0 }], space });
  }
  return groups;
}

function groupHtml({ boxes, space }: Group, context: HtmlContext, told: Html): Html {
  const { symbols, sizeClass, spaceClass } = context;
  const { width, height, depth } = sizeOfRow(boxes);
  const classes = [
    'm',
    sizeClass(height + depth, depth),
    ...(space === 0 ? [] : [spaceClass(space)]),
  ].join(' ');
  const use = trusted(`<use href="#${symbols.row(boxes)}"/>`);
  return markup`<svg class="${classes}" width="${ems(width)}"${told}>${use}</svg>`;
}

const ems = (length: number): string => `${shortNumber(length, 2)}em`;
