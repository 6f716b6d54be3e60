import type { Arguments, Memory } from './memory.js';

/** What lies under the kernel for one frame of outputs; zeros outside. */
export function gatherPatches(memory: Memory, args: Arguments<'gatherPatches'>): void {
  const { channels } = args;
  eachPatch(args, (cell, place) => {
    const out = args.out + 4 * place * channels;
    if (cell < 0) memory.clear(out, channels);
    else memory.copy(out, args.x + 4 * cell * channels, 4 * channels);
  });
}

/** Adds columns back to the cells that they came from. */
export function scatterPatches(memory: Memory, args: Arguments<'scatterPatches'>): void {
  const { channels } = args;
  eachPatch(args, (cell, place) => {
    if (cell < 0) return;
    for (let c = 0; c < channels; c++)
      memory.add(args.out, cell * channels + c, memory.read(args.x, place * channels + c));
  });
}

function eachPatch(
  args: Omit<Arguments<'gatherPatches'>, 'x' | 'out'>,
  work: (cell: number, place: number) => void,
): void {
  let place = 0;
  for (let oh = 0; oh < args.outHeight; oh++)
    for (let ow = 0; ow < args.outWidth; ow++)
      eachCell({ ...args, od: args.frame, oh, ow }, (cell) => {
        work(cell, place);
        place++;
      });
}

/** The largest value of each window. */
export function maxPool(memory: Memory, args: Arguments<'maxPool'>): void {
  const { channels } = args;
  eachWindow(args, ({ place, cells }) => {
    for (let c = 0; c < channels; c++) {
      const larger = (best: number, cell: number): number => {
        const value = memory.read(args.x, cell * channels + c);
        return value > best ? value : best;
      };
      memory.write(args.out, place * channels + c, cells.reduce(larger, -Infinity));
    }
  });
}

/** The mean of each window. */
export function averagePool(memory: Memory, args: Arguments<'averagePool'>): void {
  const { channels } = args;
  eachWindow(args, ({ place, cells }) => {
    for (let c = 0; c < channels; c++) {
      const sum = cells.reduce(
        (total, cell) => total + memory.read(args.x, cell * channels + c),
        0,
      );
      memory.write(args.out, place * channels + c, sum / cells.length);
    }
  });
}

/** dy goes to the first largest value of its window. */
export function maxPoolGradient(memory: Memory, args: Arguments<'maxPoolGradient'>): void {
  const { channels } = args;
  clearInput(memory, args);
  eachWindow(args, ({ place, cells }) => {
    for (let c = 0; c < channels; c++) {
      let best = cells[0] ?? 0;
      const value = (cell: number): number => memory.read(args.x, cell * channels + c);
      for (const cell of cells) if (value(cell) > value(best)) best = cell;
      memory.add(args.out, best * channels + c, memory.read(args.dy, place * channels + c));
    }
  });
}

/** dy is shared by the cells of its window. */
export function averagePoolGradient(memory: Memory, args: Arguments<'averagePoolGradient'>): void {
  const { channels } = args;
  clearInput(memory, args);
  eachWindow(args, ({ place, cells }) => {
    for (const cell of cells)
      for (let c = 0; c < channels; c++) {
        const dy = memory.read(args.dy, place * channels + c);
        memory.add(args.out, cell * channels + c, dy / cells.length);
      }
  });
}

type Pool = Omit<Arguments<'maxPool'>, 'x' | 'out'>;

function clearInput(memory: Memory, args: Pool & { readonly out: number }): void {
  memory.clear(args.out, args.batch * args.depth * args.height * args.width * args.channels);
}

interface Window {
  /** The number of the output. */
  readonly place: number;
  /** The cells of the input under the kernel, without those outside. */
  readonly cells: readonly number[];
}

function eachWindow(args: Pool, work: (window: Window) => void): void {
  let place = 0;
  for (let n = 0; n < args.batch; n++)
    for (let od = 0; od < args.outDepth; od++)
      for (let oh = 0; oh < args.outHeight; oh++)
        for (let ow = 0; ow < args.outWidth; ow++) {
          const first = n * args.depth * args.height * args.width;
          const cells: number[] = [];
          eachCell({ ...args, od, oh, ow }, (cell) => {
            if (cell >= 0) cells.push(first + cell);
          });
          work({ place, cells });
          place++;
        }
}

type At = Omit<Arguments<'gatherPatches'>, 'x' | 'out' | 'frame' | 'outHeight' | 'outWidth'> & {
  readonly od: number;
  readonly oh: number;
  readonly ow: number;
};

/** The cells of one image under the kernel, in order; -1 for those outside. */
function eachCell(at: At, work: (cell: number) => void): void {
  for (let kd = 0; kd < at.kernelDepth; kd++)
    for (let kh = 0; kh < at.kernelHeight; kh++)
      for (let kw = 0; kw < at.kernelWidth; kw++) {
        const d = at.od * at.strideDepth - at.front + kd * at.dilationDepth;
        const h = at.oh * at.strideHeight - at.top + kh * at.dilationHeight;
        const w = at.ow * at.strideWidth - at.left + kw * at.dilationWidth;
        const inside = isIn(d, at.depth) && isIn(h, at.height) && isIn(w, at.width);
        work(inside ? (d * at.height + h) * at.width + w : -1);
      }
}

const isIn = (index: number, size: number): boolean => index >= 0 && index < size;
