import { parseDType } from '../base/dtype.js';
import { KerasError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { asTuple } from '../base/tuple.js';
import { Ellipsis, Slice } from '../graph/slices.js';
import { fromProgram } from '../program/from-program.js';
import type { ProgramLink } from '../program/program-value.js';
import { ArrayData } from '../training/array-data.js';
import { resolveName } from './resolve-name.js';
import type { LazyWire, Wire } from './wire.js';
import { numbersFromWire } from './wire-numbers.js';

/** What is needed to know what a program's value stands for. */
export interface Surroundings {
  readonly link: ProgramLink;
  /** What the program holds by number. @throws KerasError for a number that it does not hold. */
  held(id: number): unknown;
  /** The part of a data set. */
  lazy(wire: LazyWire): unknown;
}

/** What a program's value stands for. @throws KerasError for what is not there, or too large for Keras. */
export function receive(wire: Wire, around: Surroundings): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  return isData(wire) ? receiveData(wire) : receivePart(wire, around);
}

/** Numbers and texts. */
type Data = Extract<Wire, { readonly kind: 'float' | 'int' | 'array' | 'strings' }>;

type Part = Exclude<Extract<Wire, object>, Data>;

const isData = (wire: Extract<Wire, object>): wire is Data =>
  ['float', 'int', 'array', 'strings'].includes(wire.kind);

function receiveData(wire: Data): unknown {
  switch (wire.kind) {
    case 'float':
      return floatOf(wire.value);
    case 'int':
      return longInt(wire.digits);
    case 'array':
      return new ArrayData(
        wire.shape,
        parseDType(wire.dtype),
        numbersFromWire(wire.data, wire.dtype),
      );
    case 'strings':
      return new ArrayData(wire.shape, 'string', wire.items);
  }
}

function receivePart(wire: Part, around: Surroundings): unknown {
  switch (wire.kind) {
    case 'list':
      return wire.items.map((item) => receive(item, around));
    case 'tuple':
      return asTuple(wire.items.map((item) => receive(item, around)));
    case 'dict':
      return Object.fromEntries(wire.entries.map(([key, item]) => [key, receive(item, around)]));
    case 'slice':
      return new Slice(
        ...([wire.start, wire.stop, wire.step].map((part) => receive(part, around)) as [
          number | null,
          number | null,
          number | null,
        ]),
      );
    case 'ellipsis':
      return new Ellipsis();
    case 'name':
      return resolveName(wire.path);
    case 'handle':
      return around.held(wire.id);
    case 'program':
      return fromProgram(wire, around.link);
    case 'lazy':
      return around.lazy(wire);
  }
}

const special = { nan: NaN, inf: Infinity, '-inf': -Infinity } as const;

function floatOf(value: number | keyof typeof special): number | Float {
  if (typeof value === 'string') return special[value];
  return Number.isInteger(value) ? new Float(value) : value;
}

/** Keras counts in 64 bits; a number of more digits than JavaScript's keeps its size, not its last digits. @throws OverflowError beyond. */
function longInt(digits: string): number {
  const exact = BigInt(digits);
  if (BigInt.asIntN(64, exact) === exact || BigInt.asUintN(64, exact) === exact)
    return Number(exact);
  throw new KerasError('OverflowError', 'Python int too large to convert to C long');
}
