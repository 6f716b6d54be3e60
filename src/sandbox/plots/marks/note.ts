import { element, paint } from '../svg.js';
import { heightOf, lookOf, widthOf, write } from '../words.js';
import { drawArrow } from './segments.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** A text in the plot, with its arrow. */
export const drawNote = (mark: MarkOf<'text'>, frame: Frame): string => {
  const [x, y] = placeOf(mark, frame);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return '';
  const { arrow } = mark;
  const drawn = arrow
    ? drawArrow([x, y], [frame.x.at(arrow.x), frame.y.at(arrow.y)], arrow.color ?? '#000000')
    : '';
  return (
    drawn +
    paperOf(mark, x, y) +
    write(mark.text, { ...lookOf(mark), x, y, anchor: mark.across, up: mark.up })
  );
};

const placeOf = (
  { place, x, y, shift = [0, 0] }: MarkOf<'text'>,
  frame: Frame,
): readonly [number, number] => {
  const { box } = frame;
  const [a, b] =
    place === 'axes'
      ? [box.x + (x ?? 0) * box.width, box.y + box.height * (1 - (y ?? 0))]
      : [frame.x.at(x), frame.y.at(y)];
  return [a + (shift[0] ?? 0), b - (shift[1] ?? 0)];
};

const paperOf = (mark: MarkOf<'text'>, x: number, y: number): string => {
  if (mark.paper === null) return '';
  const [width, height] = [widthOf(mark.text, mark.size) + 6, heightOf(mark.text, mark.size) + 4];
  const left =
    mark.across === 'center' ? x - width / 2 : mark.across === 'right' ? x - width + 3 : x - 3;
  const top =
    mark.up === 'top'
      ? y - 2
      : mark.up === 'center'
        ? y - height / 2
        : y - height + mark.size * 0.3;
  return element('rect', {
    x: left,
    y: top,
    width,
    height,
    ...paint('fill', mark.paper),
    stroke: '#000000',
    'stroke-width': 0.6,
  });
};
