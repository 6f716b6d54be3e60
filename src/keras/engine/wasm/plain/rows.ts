import type { Arguments, Memory } from './memory.js';

/** The sum of all rows. */
export function sumRows(memory: Memory, { x, out, rows, columns }: Arguments<'sumRows'>): void {
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += memory.read(x, row * columns + column);
    memory.write(out, column, sum);
  }
}

/** Adds each row to the one that its id names. */
export function segmentSum(memory: Memory, args: Arguments<'segmentSum'>): void {
  const { x, ids, out, rows, columns, segments } = args;
  memory.clear(out, segments * columns);
  for (let row = 0; row < rows; row++) {
    const id = memory.readInt(ids, row);
    if (id < 0 || id >= segments) continue;
    for (let column = 0; column < columns; column++)
      memory.add(out, id * columns + column, memory.read(x, row * columns + column));
  }
}

/** Copies runs of bytes one behind the other. */
export function copyRuns(memory: Memory, args: Arguments<'copyRuns'>): void {
  let { out } = args;
  for (let i = 0; i < args.outer; i++)
    for (let j = 0; j < args.inner; j++) {
      memory.copy(out, args.x + i * args.outerStep + j * args.innerStep, args.bytes);
      out += args.bytes;
    }
}

export function gatherRows(memory: Memory, args: Arguments<'gatherRows'>): void {
  const { x, ids, out, count, bytes } = args;
  for (let i = 0; i < count; i++)
    memory.copy(out + i * bytes, x + memory.readInt(ids, i) * bytes, bytes);
}

/** dy where y > 0, else 0. */
export function reluGradient(memory: Memory, args: Arguments<'reluGradient'>): void {
  const { dy, y, out, size } = args;
  for (let i = 0; i < size; i++)
    memory.write(out, i, memory.read(y, i) > 0 ? memory.read(dy, i) : 0);
}

/** x between low and high; NaN stays. */
export function clip(memory: Memory, { x, out, size, low, high }: Arguments<'clip'>): void {
  for (let i = 0; i < size; i++)
    memory.write(out, i, Math.min(high, Math.max(low, memory.read(x, i))));
}
