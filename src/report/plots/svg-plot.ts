import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';

/** A drawing with the words that a screen reader says for it. */
export interface SvgPlot {
  /** Prefix of the ids; one for each plot of a page. */
  readonly id: string;
  /** A class for the page's style. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly content: Html;
}

/** A plot that grows with its column; its letters have the colour of the text around it. */
export const svgPlot = ({ id, kind, width, height, title, description, content }: SvgPlot): Html =>
  markup`<svg class="plot ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
${content}</svg>`;

/** A length of a drawing, in hundredths. */
export const length = (value: number): string =>
  value
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
