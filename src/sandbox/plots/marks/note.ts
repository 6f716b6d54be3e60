import { element, paint } from '../svg.js';
import { heightOf, lookOf, widthOf, write } from '../words.js';
import { drawArrow } from './segments.js';

import type { MarkOf } from '../figure-record.js';
import type { Frame } from '../frame.js';

/** A text in the plot, with its arrow. */
export const drawNote = (mark: MarkOf<'text'>, frame: Frame): string => {
  const { box } = frame;
  const place: readonly [number, number] =
    mark.place === 'axes'
      ? [box.x + (mark.x ?? 0) * box.width, box.y + box.height * (1 - (mark.y ?? 0))]
      : [frame.x.at(mark.x), frame.y.at(mark.y)];
  const [x, y] = [place[0] + (mark.shift?.[0] ?? 0), place[1] - (mark.shift?.[1] ?? 0)];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return '';
  const arrow = mark.arrow;
  const drawn =
    arrow === undefined
      ? ''
      : drawArrow([x, y], [frame.x.at(arrow.x), frame.y.at(arrow.y)], arrow.color ?? '#000000');
  return (
    drawn +
    paperOf(mark, x, y) +
    write(mark.text, { ...lookOf(mark), x, y, anchor: mark.across, up: mark.up })
  );
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
