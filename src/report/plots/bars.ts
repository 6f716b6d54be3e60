import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';
import { length } from './svg-plot.js';

/**
 * A bar for a share of 0 to 1, in a cell beside the number that it shows. Screen readers pass it over, since the number says all.
 * A share outside of these limits (negative marks) is cut.
 */
export const shareBar = (share: number | null, tone: 'plain' | 'key' = 'plain'): Html => {
  const width = length(100 * Math.max(0, Math.min(1, share ?? 0)));
  return markup`<svg class="bar bar-${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="10"/><rect class="fill" width="${width}" height="10"/></svg>`;
};
