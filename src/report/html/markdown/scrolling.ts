import type { Language, LocalizedText } from '../../../util/localized-text.js';
import { markup, trusted } from '../markup.js';
import type { Html } from '../markup.js';

const names = {
  formula: { zh: '公式（可左右滚动）', en: 'Formula (scrolls sideways)' },
  table: { zh: '表格（可左右滚动）', en: 'Table (scrolls sideways)' },
  code: { zh: '代码（可左右滚动）', en: 'Code (scrolls sideways)' },
} as const satisfies Record<string, LocalizedText>;

export interface Scrolled {
  readonly inner: Html;
  /** Whether a small screen cannot show it whole. Only then the keyboard stops there. */
  readonly isWide: boolean;
  readonly name: keyof typeof names;
  readonly className: string;
}

/** A box that is scrolled sideways where the screen is too narrow, with the keyboard too. */
export function scrolling({ inner, isWide, name, className }: Scrolled, language: Language): Html {
  const reachable = isWide
    ? markup` tabindex="0" role="group" aria-label="${names[name][language]}"`
    : trusted('');
  return markup`<div class="${className}"${reachable}>${inner}</div>`;
}
