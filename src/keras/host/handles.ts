import * as tf from '@tensorflow/tfjs-core';
import { rowOf } from '../api/members/tables.js';
import { typeNameOf } from '../api/type-name.js';
import { isPlain, mapValues } from '../api/values.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { dtypeOf } from '../base/noted-dtype.js';
import { isNumber, type Float } from '../base/float.js';
import { repr } from '../base/repr.js';
import { Tuple } from '../base/tuple.js';
import { Variable } from '../base/variable.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { Layer } from '../layers/base/layer.js';
import { Model } from '../models/model.js';
import { factsOf } from '../program/facts-of.js';
import type { ProgramLink } from '../program/program-value.js';
import { ArrayData } from '../training/array-data.js';
import { copyTensor, isFresh, keepTensor, letGo } from './held-tensors.js';
import { pathOf } from './path-of.js';
import { receive, type Surroundings } from './receive.js';
import type { LazyWire, Wire } from './wire.js';
import { numbersToWire } from './wire-numbers.js';

/** Whether the program alone goes on to use a value, or the engine as well: tensors are then copied. */
export type Owner = 'program' | 'both';

/** The objects that a program holds by number; nothing else of the engine can be reached. */
export class Handles implements Surroundings {
  readonly link: ProgramLink;
  /** The models that the program has got, in their order; those that it has released included. */
  readonly models = new Set<Model>();
  /** The layers that the program has made or got, in their order, without the models. */
  readonly layers = new Set<Layer>();
  readonly #objects = new Map<number, unknown>();
  readonly #ids = new Map<unknown, number>();
  readonly #tensors = new Map<number, readonly tf.Tensor[]>();
  readonly #lazy: (wire: LazyWire) => unknown;
  #next = 1;

  constructor(link: ProgramLink, lazy: (wire: LazyWire) => unknown) {
    this.link = link;
    this.#lazy = lazy;
  }

  /** The value for the program: data as data, all else as a handle. The same object always has the same number. */
  send(value: unknown, owner: Owner = 'program'): Wire {
    if (isPlainest(value)) return value ?? null;
    if (isNumber(value)) return sendNumber(value);
    if (value instanceof ArrayData) return sendArray(value);
    if (Array.isArray(value)) return this.#sendItems(value, owner);
    if (isPlain(value))
      return {
        kind: 'dict',
        entries: Object.entries(value).map(([key, item]) => [key, this.send(item, owner)]),
      };
    return factsOf(value) ?? nameOf(value) ?? this.#handle(value, owner);
  }

  /** The number of an object, also of one that the program otherwise gets as its own. */
  sendHandle(value: unknown): Wire {
    return this.#handle(value, 'program');
  }

  /** The value under a number that the program has chosen, below zero. @throws KerasError for one that it has chosen before. */
  holdAs(id: number, value: unknown): void {
    if (this.#objects.has(id)) throw valueError(`There is an object ${id} already.`);
    this.#hold(id, value, 'program');
  }

  /** What the program's value stands for. @throws KerasError for a handle that it does not hold. */
  receive(wire: Wire): unknown {
    return receive(wire, this);
  }

  /** As `receive`, with tensors of the engine's own: the program may let its tensors go. */
  receiveCopies(wire: Wire): unknown {
    return mapValues(this.receive(wire), (leaf) =>
      isEngineTensor(leaf) ? copyTensor(leaf) : leaf,
    );
  }

  /** As `receive`, with tensors that stay as long as the engine does. */
  receiveForGood(wire: Wire): unknown {
    return mapValues(this.receive(wire), (leaf) =>
      isEngineTensor(leaf) ? tf.keep(copyTensor(leaf)) : leaf,
    );
  }

  /** Lets objects go, and the numbers of tensors with them. */
  release(ids: readonly number[]): void {
    for (const id of ids) {
      letGo(this.#tensors.get(id) ?? []);
      this.#tensors.delete(id);
      this.#ids.delete(this.#objects.get(id));
      this.#objects.delete(id);
    }
  }

  /** Lets everything go. */
  releaseAll(): void {
    this.release([...this.#objects.keys()]);
  }

  get size(): number {
    return this.#objects.size;
  }

  held(id: number): unknown {
    if (this.#objects.has(id)) return this.#objects.get(id);
    throw valueError(`There is no object ${id}: it was released, or never given out.`);
  }

  lazy(wire: LazyWire): unknown {
    return this.#lazy(wire);
  }

  #sendItems(value: readonly unknown[], owner: Owner): Wire {
    const items = Array.from(value, (item) => this.send(item, owner));
    return { kind: value instanceof Tuple ? 'tuple' : 'list', items };
  }

  #handle(value: unknown, owner: Owner): Wire {
    const known = this.#ids.get(value);
    if (known !== undefined) return describe(known, value);
    const id = this.#next++;
    const object = this.#hold(id, value, owner);
    return describe(id, object);
  }

  /** @returns what stands for the value from now on: a tensor may have to be copied. */
  #hold(id: number, value: unknown, owner: Owner): unknown {
    if (value instanceof Model) this.models.add(value);
    else if (value instanceof Layer) this.layers.add(value);
    const object = isEngineTensor(value) ? this.#holdTensor(id, value, owner) : value;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return object;
  }

  #holdTensor(id: number, tensor: tf.Tensor, owner: Owner): tf.Tensor {
    const own = owner === 'program' && isFresh(tensor) ? tensor : copyTensor(tensor);
    this.#tensors.set(id, keepTensor(own));
    return own;
  }
}

/** What needs no words of its own. */
const isPlainest = (value: unknown): value is boolean | string | null | undefined =>
  value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string';

/** A fraction is a float, a whole number an int. */
function sendNumber(given: number | Float): Wire {
  const value = Number(given);
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  if (Number.isNaN(value)) return { kind: 'float', value: 'nan' };
  if (Number.isFinite(value)) return { kind: 'float', value };
  return { kind: 'float', value: value > 0 ? 'inf' : '-inf' };
}

const sendArray = ({ shape, dtype, data }: ArrayData): Wire =>
  dtype === 'string'
    ? { kind: 'strings', shape, items: data as readonly string[] }
    : { kind: 'array', shape, ...numbersToWire(data as ArrayLike<number>, dtype) };

function describe(id: number, object: unknown): Wire {
  const type = typeNameOf(object);
  // What a tensor prints are its numbers, which the program reads when it prints it.
  if (isEngineTensor(object)) {
    const [shape, dtype] = [object.shape, dtypeOf(object)];
    return { kind: 'handle', id, type, base: 'Tensor', repr: '', shape, dtype };
  }
  const told = { kind: 'handle', id, type, ...baseNameOf(object), repr: repr(object) } as const;
  return object instanceof Variable || isKerasTensor(object)
    ? { ...told, shape: object.shape, dtype: object.dtype }
    : told;
}

function baseNameOf(object: unknown): { readonly base?: string } {
  const base = typeof object === 'object' && object !== null ? rowOf(object)?.name : undefined;
  return base === undefined ? {} : { base };
}

/** A function or class of Keras' goes by its name, and is the same in Python each time. */
function nameOf(value: unknown): Wire | undefined {
  const path = pathOf(value);
  return path === undefined ? undefined : { kind: 'name', path };
}
