import { displayWidth, padTo } from '../display-width.js';

/** Drawings beside each other where they fit, else below each other. */
export function sideBySide(
  drawings: readonly (readonly string[])[],
  gap: number,
  width: number,
): string[] {
  const widths = drawings.map((lines) => Math.max(0, ...lines.map(displayWidth)));
  const total = widths.reduce((sum, own) => sum + own, gap * (drawings.length - 1));
  if (total > width)
    return drawings.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  const height = Math.max(...drawings.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    drawings
      .map((lines, index) => padTo(lines[row] ?? '', widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
