import test from 'ava';
import { placeLabels } from '../../../src/report/plots/place-labels.js';

test('a label stands to the right of a point that is alone', (t) => {
  const [placed] = placeLabels([{ x: 100, y: 50, text: '7' }]);
  t.true((placed?.labelX ?? 0) > 105);
  t.is(placed?.labelY, 50);
});

test('labels of points in a row do not cover points or each other', (t) => {
  const points = Array.from({ length: 12 }, (_, index) => ({
    x: 100 + 9 * index,
    y: 50 + 3 * (index % 3),
    text: String(index + 10),
  }));
  const placed = placeLabels(points);
  for (const [index, { labelX, labelY }] of placed.entries()) {
    const near = (x: number, y: number, width: number, height: number) =>
      Math.abs(labelX - x) < width && Math.abs(labelY - y) < height;
    t.false(
      points.some(({ x, y }) => near(x, y, 6.6 + 5, 6 + 5)),
      `label ${index} covers a point`,
    );
    const others = placed.filter((_, other) => other !== index);
    t.false(
      others.some((other) => near(other.labelX, other.labelY, 13.2, 12)),
      `label ${index} covers another`,
    );
  }
});

test('where there is no room every point still has a label', (t) => {
  const points = Array.from({ length: 60 }, (_, index) => ({
    x: 100,
    y: 100,
    text: String(index),
  }));
  t.is(placeLabels(points).length, 60);
});
