import type { Heap } from './heap.js';

const words = 624;
const middle = 397;

/** Fills an array with numbers of the Mersenne Twister, whose state (624 words, then how many are used) is in memory. */
export const twisterKernel =
  (heap: Heap) =>
  (state: number, out: number, count: number, inCircle: number): boolean => {
    const twister = new Twister(heap.raw('I', state, words + 1) as Uint32Array);
    const numbers = heap.write('d', out, count);
    if (inCircle) fillPoints(numbers, twister);
    else for (let i = 0; i < count; i++) numbers[i] = twister.next();
    twister.save();
    return true;
  };

class Twister {
  readonly #state: Uint32Array;
  #used: number;

  constructor(state: Uint32Array) {
    this.#state = state;
    this.#used = state[words] as number;
  }

  /** The next number in [0, 1), of 53 random bits. */
  next(): number {
    const high = this.#word() >>> 5;
    return (high * 67108864 + (this.#word() >>> 6)) / 9007199254740992;
  }

  save(): void {
    this.#state[words] = this.#used;
  }

  #word(): number {
    if (this.#used >= words) this.#twist();
    return tempered(this.#state[this.#used++] as number);
  }

  /** The next 624 words. */
  #twist(): void {
    const state = this.#state;
    for (let i = 0; i < words; i++) {
      const after = state[i + 1 < words ? i + 1 : 0] as number;
      const joined = ((state[i] as number) & 0x80000000) | (after & 0x7fffffff);
      const turned = (joined >>> 1) ^ (-(joined & 1) & 0x9908b0df);
      state[i] = (state[i < words - middle ? i + middle : i + middle - words] as number) ^ turned;
    }
    this.#used = 0;
  }
}

function tempered(word: number): number {
  word ^= word >>> 11;
  word ^= (word << 7) & 0x9d2c5680;
  word ^= (word << 15) & 0xefc60000;
  return (word ^ (word >>> 18)) >>> 0;
}

/** Points in the unit circle without its centre, as pairs of coordinates: the length is even. */
function fillPoints(numbers: Float64Array, twister: Twister): void {
  for (let i = 0; i < numbers.length; i += 2) {
    let x, y, square;
    do {
      x = 2 * twister.next() - 1;
      y = 2 * twister.next() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    numbers[i] = x;
    numbers[i + 1] = y;
  }
}
