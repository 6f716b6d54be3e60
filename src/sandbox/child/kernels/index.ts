import type { Pyodide } from '../pyodide.js';
import { binaryKernel } from './binary.js';
import { Heap, type Code } from './heap.js';
import { matmulKernel } from './matmul.js';
import { gatherKernel, selectKernel } from './moves.js';
import { twisterKernel } from './random.js';
import { columnsKernel, lineKernel, linesKernel } from './reduce.js';
import { convertKernel, unaryKernel } from './unary.js';

/** `_gradpaper_kernels`: loops over arrays in Python's memory, called with their addresses. */
export const kernels = (python: Pick<Pyodide, '_module'>): object => {
  const heap = new Heap(() => python._module.HEAPU8.buffer);
  return {
    binary: (name: string, source: Code, target: Code) => binaryKernel(heap, name, source, target),
    unary: (name: string, source: Code, target: Code) => unaryKernel(heap, name, source, target),
    convert: (source: Code, target: Code) => convertKernel(heap, source, target),
    line: (name: string, code: Code) => lineKernel(heap, name, code),
    lines: (name: string, code: Code, target: Code) => linesKernel(heap, name, code, target),
    columns: (name: string, code: Code) => columnsKernel(heap, name, code),
    matmul: (code: 'd' | 'f') => matmulKernel(heap, code),
    gather: (size: number) => gatherKernel(heap, size),
    select: (size: number) => selectKernel(heap, size),
    twister: () => twisterKernel(heap),
  };
};
