import { KerasError } from '../../base/errors.js';
import type { Heap } from './heap.js';

/** A WebAssembly memory ends at 4 GiB; addresses of a larger tensor would begin at 0 again. */
const addressable = 4 * 1024 * 1024 * 1024;

/**
 * Lets the backend refuse a tensor for which there is no memory. Left alone, it takes the failed allocation for the address 0, and
 * writes over its own data.
 */
export function guardMemory({ backend }: Heap): void {
  const { wasm } = backend;
  // The first call puts another function in the place of the one that is there at the start.
  wasm._free(wasm._malloc(1));
  const allocate = wasm._malloc.bind(wasm);
  wasm._malloc = (bytes) => {
    const address = bytes < addressable ? allocate(bytes) : 0;
    if (address === 0 && bytes > 0) throw noMemory(bytes);
    return address;
  };
}

const noMemory = (bytes: number): Error =>
  new KerasError(
    'BudgetError',
    `A tensor of ${bytes} bytes does not fit into the memory of the engine beside those that are there. Nothing was allocated.`,
  );
