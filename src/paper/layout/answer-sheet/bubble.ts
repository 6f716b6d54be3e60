import type { Typesetter } from '../inline/typesetter.js';
import { labelDraws } from '../blocks/text.js';
import type { Draw } from '../draw.js';
import { bubbleColor } from './geometry.js';
import type { Bubble } from './sheet-map.js';

/** A bubble with its letter; a filled one is black all over. */
export function bubbleDraws(
  { x, y, radius }: Bubble,
  label: string,
  filled: boolean,
  typesetter: Typesetter,
): Draw[] {
  if (filled) return [{ draw: 'circle', x, y, radius, fill: '#111111' }];
  return [
    { draw: 'circle', x, y, radius, stroke: bubbleColor, lineWidth: 0.7 },
    ...labelDraws(
      { text: label, x, y: y + 2.6, size: 7.4, align: 'center', color: bubbleColor },
      typesetter,
    ),
  ];
}
