import type { Wire } from '../../keras/host/wire.js';
import type { Value } from './values.js';

/** A value of the engine as the protocol writes it; the numbers of its arrays go to the end of `pieces`. */
export function fromWire(wire: Wire, pieces: Pieces): Value {
  if (wire === null || typeof wire !== 'object') return wire;
  const inner = (item: Wire): Value => fromWire(item, pieces);
  switch (wire.kind) {
    case 'array': {
      const { shape, dtype, data } = wire;
      return { kind: 'array', shape: [...shape], dtype: dtype as never, ...pieces.add(data) };
    }
    case 'list':
    case 'tuple':
      return { kind: wire.kind, items: wire.items.map(inner) };
    case 'dict':
      return { kind: 'dict', entries: wire.entries.map(([key, item]) => [key, inner(item)]) };
    case 'slice':
      return {
        kind: 'slice',
        start: inner(wire.start),
        stop: inner(wire.stop),
        step: inner(wire.step),
      };
    case 'float':
    case 'int':
    case 'strings':
    case 'handle':
    case 'name':
    case 'ellipsis':
    case 'program':
    case 'lazy':
      return wire as Value;
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
