import type { Figure } from '../../../exam/manifest/question-schema.js';
import type { Drawing } from '../../figures/drawing.js';
import type { Element } from '../element.js';
import type { Typesetter } from '../inline/typesetter.js';
import type { ParagraphOptions } from '../inline/set-paragraph.js';

/** How the blocks of a column are set. Lengths in points. */
export interface BlockContext {
  readonly typesetter: Typesetter;
  readonly drawFigure: (figure: Figure) => Drawing;
  /** Width of the column. */
  readonly width: number;
  /** Height of a page's column: what is shorter than half of it can be kept whole. */
  readonly pageHeight: number;
  readonly size: number;
  readonly leading: number;
  readonly chinese: boolean;
  readonly color?: string;
  /** The structure element that blocks are put under. */
  readonly parent: Element;
}

/** The paragraph settings of a context, as an element under its parent. */
export const paragraphOptions = (
  { width, size, leading, chinese, color, parent }: BlockContext,
  tag: Element['tag'] = 'P',
): ParagraphOptions => ({
  width,
  size,
  leading,
  chinese,
  align: 'justify',
  element: { tag, parent, language: chinese ? 'zh' : 'en' },
  ...(color !== undefined && { color }),
});

/** Gaps between blocks. */
export const gaps = {
  paragraph: 3,
  question: 9,
  section: 14,
  part: 5,
  option: 2,
  figure: 6,
} as const;
