import encodeQR from 'qr';
import type { Draw } from '../draw.js';

/** A QR code as black squares, one for each run of dark modules in a row; `size` in points. */
export function qrDraws(text: string, x: number, y: number, size: number): Draw[] {
  // The library draws a border of one module at least; the sheet keeps the space around the code free itself.
  const bordered = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  const rows = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  const module = size / rows.length;
  return rows.flatMap((row, line) =>
    darkRuns(row).map(({ from, length }) => ({
      draw: 'rect' as const,
      x: x + from * module,
      y: y + line * module,
      width: length * module,
      height: module,
      fill: '#000000',
    })),
  );
}

function darkRuns(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, index) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.from + last.length === index) last.length++;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}
