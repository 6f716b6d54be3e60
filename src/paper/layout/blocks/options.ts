import type { Option } from '../../document/block.js';
import type { Inline } from '../../document/inline.js';
import type { Element } from '../element.js';
import { naturalWidth, setParagraph } from '../inline/set-paragraph.js';
import { forbidden, heightOf, indent } from '../strip.js';
import type { PlacedInStrip, Strip } from '../strip.js';
import { gaps, paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf } from './enclosing.js';
import { baselineOf } from './list.js';
import { labelDraws } from './text.js';

const labelRoom = 18;
const columnGap = 10;

/** Options in as many columns as their widths allow: four, two or one. All options of a row share its baseline. */
export function setOptions({ options }: BlockOf<'options'>, context: BlockContext): Strip[] {
  const list: Element = { tag: 'L', parent: context.parent };
  const columns = columnsFor(options, context);
  const width = context.width / columns;
  const rows = Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, index) => ({
    ...setRow(row, list, { ...context, width }),
    above: index === 0 ? gaps.paragraph : gaps.option,
    penalty: index === rows.length - 1 ? 0 : forbidden,
  }));
}

function columnsFor(options: readonly Option[], context: BlockContext): number {
  const settings = paragraphOptions(context);
  const widest = Math.max(
    ...options.map(({ texts }) => naturalWidth(onOneLine(texts), context.typesetter, settings)),
  );
  const fits = (columns: number) => widest + labelRoom + columnGap <= context.width / columns;
  if (options.length <= 4 && fits(4)) return 4;
  return fits(2) ? 2 : 1;
}

/** Both languages on one line: `zh / en`. */
const onOneLine = (texts: Option['texts']): Inline[] =>
  texts.flatMap(({ content }, index) =>
    index === 0
      ? content
      : [{ kind: 'text' as const, text: ' / ', style: { font: 'serif' as const } }, ...content],
  );

function setRow(
  row: readonly Option[],
  list: Element,
  context: BlockContext,
): Omit<Strip, 'above' | 'penalty'> {
  const cells = row.map((option) => setOption(option, { tag: 'LI', parent: list }, context));
  const baseline = Math.max(
    ...cells.map(({ strips }) => baselineOf(strips[0] ?? emptyStrip, context.size)),
  );
  const marks = cells.flatMap(({ strips, label, element }, column) => {
    const shift = baseline - baselineOf(strips[0] ?? emptyStrip, context.size);
    const content = labelDraws(
      { text: `${label}.`, x: 2, y: baseline, size: context.size * 0.96, font: 'sans' },
      context.typesetter,
    );
    const labelMark: PlacedInStrip = { element, x: column * context.width, y: 0, content };
    return [labelMark, ...stacked(strips, column * context.width + labelRoom, shift)];
  });
  const heights = cells.map(
    ({ strips }) => heightOf(strips) + baseline - baselineOf(strips[0] ?? emptyStrip, context.size),
  );
  return { height: Math.max(...heights), marks };
}

const emptyStrip: Strip = { height: 0, above: 0, penalty: 0, marks: [] };

/** Strips below each other as the marks of one. */
function stacked(strips: readonly Strip[], x: number, top: number): PlacedInStrip[] {
  let y = top;
  return strips.flatMap((strip) => {
    const marks = indent(strip, x).marks.map((mark) => ({ ...mark, y: mark.y + y }));
    y += strip.height;
    return marks;
  });
}

interface Cell {
  readonly label: string;
  readonly element: Element;
  readonly strips: readonly Strip[];
}

/** One line for both languages where they fit, else one paragraph for each. */
function setOption({ label, texts }: Option, element: Element, context: BlockContext): Cell {
  const width = context.width - labelRoom - columnGap;
  const settings = { ...paragraphOptions(context), width, align: 'left' as const };
  const joined = onOneLine(texts);
  const paragraphs =
    texts.length === 1 || naturalWidth(joined, context.typesetter, settings) <= width
      ? [{ content: joined, chinese: context.chinese, size: context.size }]
      : texts.map(({ content, language }, index) => ({
          content,
          chinese: language === 'zh',
          size: context.size * (index === 0 ? 1 : 0.94),
        }));
  const strips = paragraphs.flatMap(({ content, chinese, size }) => {
    const own: Element = { tag: 'P', parent: element, language: chinese ? 'zh' : 'en' };
    return setParagraph(content, context.typesetter, {
      ...settings,
      chinese,
      size,
      leading: 1.35,
      element: own,
    });
  });
  return { label, element, strips };
}
