import { isFloat, parseDType, type DType } from '../base/dtype.js';
import { Float } from '../base/float.js';
import { flatten } from '../graph/nested.js';
import { isTensor } from '../layers/base/shapes.js';

/** A tensor's number type, or that of a plain number, which gives way to tensors. */
type Kind = DType | 'python int' | 'python float';

/** The number type of what is computed from these tensors, numbers and lists of numbers, as Keras (and JAX) promotes them. */
export function resultType(values: readonly unknown[], floatx: DType = 'float32'): DType {
  const kinds = values.map(kindOf);
  const strong = kinds.filter((kind): kind is DType => !kind.startsWith('python'));
  if (strong.length === 0)
    return kinds.includes('python float')
      ? floatx
      : kinds.includes('python int')
        ? 'int32'
        : 'bool';
  const joined = strong.reduce(join);
  if (isFloat(joined)) return joined;
  if (kinds.includes('python float')) return floatx;
  return kinds.includes('python int') && joined === 'bool' ? 'int32' : joined;
}

/** The type of a single tensor, number or list. */
export const typeOf = (value: unknown, floatx: DType = 'float32'): DType =>
  resultType([value], floatx);

/** The type of a computation that gives fractions: floats stay what they are, all others become `floatx`. */
export const floatType = (dtype: DType, floatx: DType = 'float32'): DType =>
  isFloat(dtype) ? dtype : floatx;

function kindOf(value: unknown): Kind {
  if (isTensor(value)) return parseDType(value.dtype);
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof Float) return 'python float';
  if (typeof value === 'number') return Number.isInteger(value) ? 'python int' : 'python float';
  const kinds = Array.isArray(value) ? flatten(value).map(kindOf) : [];
  if (kinds.length === 0) return 'float32';
  // Lists are made into tensors: their numbers do not give way any more.
  return kinds.map(strengthen).reduce(join);
}

const strengthen = (kind: Kind): DType =>
  kind === 'python int' ? 'int32' : kind === 'python float' ? 'float32' : kind;

const floats: readonly DType[] = ['float16', 'bfloat16', 'float32', 'float64'];
const signed: readonly DType[] = ['int8', 'int16', 'int32', 'int64'];
const unsigned: readonly DType[] = ['uint8', 'uint16', 'uint32', 'uint64'];

function join(one: DType, other: DType): DType {
  if (one === other || other === 'bool') return one;
  if (one === 'bool') return other;
  if (isFloat(one) || isFloat(other)) return joinFloats(one, other);
  return joinWholes(one, other);
}

function joinWholes(one: DType, other: DType): DType {
  for (const family of [signed, unsigned])
    if (family.includes(one) && family.includes(other)) return wider(family, one, other);
  const [plain, positive] = signed.includes(one) ? [one, other] : [other, one];
  // A signed type that holds the unsigned one; Keras takes a float where there is none.
  const needed = signed[unsigned.indexOf(positive) + 1];
  return needed === undefined ? 'float32' : wider(signed, plain, needed);
}

function joinFloats(one: DType, other: DType): DType {
  if (!isFloat(one)) return other;
  if (!isFloat(other)) return one;
  const half = (dtype: DType): boolean => dtype === 'float16' || dtype === 'bfloat16';
  return half(one) && half(other) ? 'float32' : wider(floats, one, other);
}

const wider = (family: readonly DType[], one: DType, other: DType): DType =>
  family.indexOf(one) >= family.indexOf(other) ? one : other;
