import type { Arguments, Memory } from './memory.js';

/** out[rows, columns] = a[rows, inner] b[inner, columns]. */
export function multiply(memory: Memory, args: Arguments<'multiply'>): void {
  const { a, b, out, rows, columns, inner } = args;
  memory.clear(out, rows * columns);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < inner; k++) {
      const factor = memory.read(a, row * inner + k);
      for (let column = 0; column < columns; column++)
        memory.add(out, row * columns + column, factor * memory.read(b, k * columns + column));
    }
}

/** out[rows, columns] (+)= a[inner, rows] transposed, times b[inner, columns]. */
export function multiplyTransposedA(memory: Memory, args: Arguments<'multiplyTransposedA'>): void {
  const { a, b, out, rows, columns, inner } = args;
  if (args.accumulate === 0) memory.clear(out, rows * columns);
  for (let k = 0; k < inner; k++)
    for (let row = 0; row < rows; row++) {
      const factor = memory.read(a, k * rows + row);
      for (let column = 0; column < columns; column++)
        memory.add(out, row * columns + column, factor * memory.read(b, k * columns + column));
    }
}

/** out[rows, columns] = a[rows, inner] times b[columns, inner] transposed. */
export function multiplyTransposedB(memory: Memory, args: Arguments<'multiplyTransposedB'>): void {
  const { a, b, out, rows, columns, inner } = args;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let k = 0; k < inner; k++)
        sum += memory.read(a, row * inner + k) * memory.read(b, column * inner + k);
      memory.write(out, row * columns + column, sum);
    }
}

export function transposeMatrix(memory: Memory, args: Arguments<'transposeMatrix'>): void {
  const { x, out, rows, columns } = args;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      memory.copy(out + 4 * (column * rows + row), x + 4 * (row * columns + column), 4);
}
