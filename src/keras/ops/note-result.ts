import { parseDType, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { dtypeOf, noteDType } from '../base/noted-dtype.js';
import { Variable } from '../base/variable.js';
import { flatten } from '../graph/nested.js';

/** Functions that count or name places: what they give is int32, whatever they are given. */
const counting: ReadonlySet<string> = new Set([
  'argmax',
  'argmin',
  'argpartition',
  'argsort',
  'bincount',
  'count_nonzero',
  'digitize',
  'nonzero',
  'one_hot',
  'searchsorted',
]);

/** Functions whose sums outgrow small integers. */
const growing: ReadonlySet<string> = new Set(['cumprod', 'cumsum', 'prod', 'sum', 'trace']);

/** Notes the number type of what a function of `keras.ops` gives, where the engine holds it in another one. */
export function noteResult(name: string, args: readonly unknown[], result: unknown): void {
  const types = flatten(args).flatMap(typeOf);
  const wanted = name === 'cast' ? args[1] : undefined;
  for (const leaf of flatten(result)) {
    if (!isEngineTensor(leaf) || flatten(args).includes(leaf)) continue;
    const found =
      typeof wanted === 'string' ? parseDType(wanted) : resultType(name, leaf.dtype, types);
    if (found !== undefined) noteDType(leaf, found);
  }
}

function typeOf(leaf: unknown): DType[] {
  if (leaf instanceof Variable) return [leaf.dtype];
  return isEngineTensor(leaf) ? [dtypeOf(leaf)] : [];
}

function resultType(name: string, held: string, types: readonly DType[]): DType | undefined {
  if (held === 'float32') return floatType(types);
  if (held !== 'int32' || counting.has(name)) return undefined;
  if (types.includes('int64')) return 'int64';
  const [first] = types;
  return growing.has(name) || types.some((type) => type !== first) ? undefined : intType(first);
}

/** float64 where any is; half precision where all are. */
function floatType(types: readonly DType[]): DType | undefined {
  if (types.includes('float64')) return 'float64';
  return types.length > 0 && types.every((type) => type === 'float16') ? 'float16' : undefined;
}

const intType = (type: DType | undefined): DType | undefined =>
  type?.includes('int') === true ? type : undefined;
