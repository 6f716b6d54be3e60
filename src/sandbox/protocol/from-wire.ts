import type { Value } from './messages.js';
import type { WireValue } from './to-wire.js';

/** A value of the engine as the protocol writes it; the numbers of its arrays go to the end of `pieces`. */
export function fromWire(wire: WireValue, pieces: Pieces): Value {
  if (wire === null || typeof wire !== 'object') return wire;
  switch (wire.kind) {
    case 'array': {
      const { shape, dtype, data } = wire;
      const { at, bytes } = pieces.add(data);
      return { kind: 'array', shape: [...shape], dtype: dtype as never, at, bytes };
    }
    case 'list':
    case 'tuple':
      return { kind: wire.kind, items: wire.items.map((item) => fromWire(item, pieces)) };
    case 'dict':
      return {
        kind: 'dict',
        entries: wire.entries.map(([key, item]) => [key, fromWire(item, pieces)]),
      };
    case 'slice':
      return {
        kind: 'slice',
        start: fromWire(wire.start, pieces),
        stop: fromWire(wire.stop, pieces),
        step: fromWire(wire.step, pieces),
      };
    default:
      return wire;
  }
}

/** The body of a message that is being put together. */
export class Pieces {
  readonly all: Uint8Array[] = [];
  #length = 0;

  /** Appends the bytes, and says where they lie. */
  add({ buffer, byteOffset, byteLength }: ArrayBufferView): { at: number; bytes: number } {
    this.all.push(new Uint8Array(buffer, byteOffset, byteLength));
    const at = this.#length;
    this.#length += byteLength;
    return { at, bytes: byteLength };
  }
}
