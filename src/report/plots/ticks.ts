/** Round steps of an axis: 1, 2 or 5 times a power of ten. */
const roundSteps = [1, 2, 5];

/**
 * Where to mark an axis from 0 that must reach `most` (whole numbers, above 0) with about `wanted` steps: the first mark is 0, the
 * last the end of the axis (after Heckbert, Nice numbers for graph labels, Graphics Gems 1990).
 */
export function ticksUpTo(most: number, wanted: number): number[] {
  const step = stepFor(Math.max(1, most), wanted);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

function stepFor(most: number, wanted: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const round of roundSteps) if (round * ten * wanted >= most) return round * ten;
}
