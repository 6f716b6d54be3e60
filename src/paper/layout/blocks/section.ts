import type { Inline } from '../../document/inline.js';
import { setParagraph } from '../inline/set-paragraph.js';
import type { Draw } from '../draw.js';
import { forbidden, indent } from '../strip.js';
import type { Strip } from '../strip.js';
import { gaps, paragraphOptions } from './context.js';
import type { BlockContext } from './context.js';
import type { BlockOf, SetBlocks } from './enclosing.js';
import { labelDraws } from './text.js';

const boxCell = { width: 44, height: 17 };

/** A section: the box for marks and the marker's initials, the heading, then the questions. */
export function setSection(
  section: BlockOf<'section'>,
  context: BlockContext,
  setBlocks: SetBlocks,
): Strip[] {
  const head = setHead(section, context);
  return [head, ...setBlocks(section.children, context)];
}

function setHead({ title, detail, box }: BlockOf<'section'>, context: BlockContext): Strip {
  const boxWidth = box.length * boxCell.width;
  const shift = boxWidth === 0 ? 0 : boxWidth + 10;
  const bookmark = { title, level: 0 };
  const options = paragraphOptions({ ...context, width: context.width - shift }, 'H2');
  const lines = setParagraph(headline(title, detail), context.typesetter, {
    ...options,
    size: context.size * 1.08,
    leading: 1.4,
    align: 'left',
    element: { ...options.element, bookmark },
  });
  const textHeight = lines.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(textHeight, box.length === 0 ? 0 : 2 * boxCell.height);
  let y = (height - textHeight) / 2;
  const marks = lines.flatMap((line) => {
    const placed = indent(line, shift).marks.map((mark) => ({ ...mark, y: mark.y + y }));
    y += line.height;
    return placed;
  });
  const drawn = { x: 0, y: (height - 2 * boxCell.height) / 2, content: boxDraws(box, context) };
  return {
    height,
    above: gaps.section,
    penalty: forbidden,
    marks: box.length === 0 ? marks : [drawn, ...marks],
  };
}

const headline = (title: string, detail: string): Inline[] => [
  { kind: 'text', text: title, style: { font: 'sans-bold' } },
  ...(detail === ''
    ? []
    : [{ kind: 'text' as const, text: detail, style: { font: 'sans' as const, scale: 0.86 } }]),
];

/** A row of labels over a row of empty cells. */
function boxDraws(labels: readonly string[], { typesetter }: BlockContext): Draw[] {
  const { width, height } = boxCell;
  return labels.flatMap((text, index) => [
    ...[0, 1].map((row): Draw => ({
      draw: 'rect',
      x: index * width,
      y: row * height,
      width,
      height,
      stroke: '#333333',
      lineWidth: 0.5,
    })),
    ...labelDraws(
      { text, x: (index + 0.5) * width, y: 12, size: 8.5, align: 'center' },
      typesetter,
    ),
  ]);
}
