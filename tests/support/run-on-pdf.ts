import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';

/** Runs a program on a PDF in a folder of its own; `use` gets the folder and the file's path. */
function withFile<Result>(pdf: Uint8Array, use: (folder: string, file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    return use(folder, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What a program says about a PDF; `FILE` in its arguments stands for the PDF. @throws Error where the program fails. */
export const sayAbout = (pdf: Uint8Array, program: string, ...args: readonly string[]): string =>
  withFile(pdf, (_, file) =>
    run(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
    ),
  );

/** The pages of a PDF as pictures of so many dots an inch. */
export const paintPages = (pdf: Uint8Array, dpi: number): PNG[] =>
  withFile(pdf, (folder, file) => {
    run('pdftoppm', ['-r', String(dpi), '-png', file, path.join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => PNG.sync.read(readFileSync(path.join(folder, name))));
  });

/** How dark a rectangle of a picture is on average: 0 white, 1 black. Bounds in dots, cut to the picture. */
export function darkness(
  { data, width, height }: PNG,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, Math.round(top)); y < Math.min(height, Math.round(bottom)); y++)
    for (let x = Math.max(0, Math.round(left)); x < Math.min(width, Math.round(right)); x++) {
      const at = (y * width + x) * 4;
      sum += 1 - ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 765;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}
