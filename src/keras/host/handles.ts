import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { repr } from '../base/repr.js';
import { keras } from '../api/keras.js';
import { getMember } from '../api/object.js';
import { typeNameOf } from '../api/type-name.js';
import { isPlain } from '../api/values.js';
import { ArrayData } from '../training/array-data.js';
import { parseDType } from '../base/dtype.js';
import type { Wire } from './wire.js';

/** The objects that a program holds by number; nothing else of the engine can be reached. */
export class Handles {
  readonly #objects = new Map<number, unknown>();
  readonly #ids = new Map<unknown, number>();
  #next = 1;

  /** The value for the program: data as data, all else as a handle. The same object always has the same number. */
  send(value: unknown): Wire {
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
      return value;
    if (value instanceof Float) return { kind: 'float', value: value.value };
    if (value instanceof ArrayData)
      return { kind: 'array', shape: value.shape, dtype: value.dtype, data: value.data };
    if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => this.send(item)) };
    if (isPlain(value))
      return {
        kind: 'dict',
        entries: Object.entries(value).map(([key, item]) => [key, this.send(item)]),
      };
    return this.#handle(value);
  }

  /** What the program's value stands for. @throws KerasError for a handle that it does not hold. */
  receive(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    switch (wire.kind) {
      case 'float':
        return new Float(wire.value);
      case 'array':
        return new ArrayData(wire.shape, parseDType(wire.dtype), wire.data);
      case 'list':
        return wire.items.map((item) => this.receive(item));
      case 'dict':
        return Object.fromEntries(wire.entries.map(([key, item]) => [key, this.receive(item)]));
      case 'name':
        return resolveName(wire.path);
      case 'handle':
        return this.#held(wire.id);
    }
  }

  /** Lets objects go, and the numbers of tensors with them. */
  release(ids: readonly number[]): void {
    for (const id of ids) {
      const object = this.#objects.get(id);
      if (isEngineTensor(object)) object.dispose();
      this.#objects.delete(id);
      this.#ids.delete(object);
    }
  }

  get size(): number {
    return this.#objects.size;
  }

  #handle(object: unknown): Wire {
    const id = this.#ids.get(object) ?? this.#next++;
    if (isEngineTensor(object)) tf.keep(object);
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return { kind: 'handle', id, type: typeNameOf(object), repr: repr(object) };
  }

  #held(id: number): unknown {
    if (this.#objects.has(id)) return this.#objects.get(id);
    throw valueError(`There is no object ${id}: it was released, or never given out.`);
  }
}

/** `keras.layers.Dense`. @throws KerasError for a path that does not begin with keras. */
function resolveName(path: string): unknown {
  const [first, ...rest] = path.split('.');
  if (first !== 'keras') throw new KerasError('AttributeError', `There is no module '${path}'.`);
  return rest.reduce<unknown>((object, name) => getMember(object, name), keras);
}
