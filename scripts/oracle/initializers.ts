import { keras } from '../../src/keras/api/keras.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import { deserialize } from '../../src/keras/base/construct.js';
import { KerasError } from '../../src/keras/base/errors.js';
import { serialize, type Saved } from '../../src/keras/base/serializable.js';
import type { Initializer } from '../../src/keras/initializers/initializer.js';
import { byLargest, byNumber, type Findings } from './findings.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import { valuesOf, type StoredTensor } from './stored-tensor.js';

interface InitializerRow {
  readonly name: string;
  readonly layer: Saved;
  readonly shape: readonly number[];
  readonly expected_mean?: number;
  readonly expected_std?: number;
  readonly bounds?: readonly [number, number];
  readonly exact?: StoredTensor;
  readonly gain?: number;
  readonly flattened?: readonly [number, number];
  readonly gram_diagonal?: readonly number[];
}

/** The file `initializers.json`. */
export interface InitializerFile {
  readonly strings: Readonly<Record<string, string>>;
  readonly seeds: Readonly<Record<string, unknown>>;
  readonly initializers: readonly InitializerRow[];
}

const group = 'layers/initializers';

/** The cases of `initializers.json`. */
export const initializerCases = ({ strings, initializers }: InitializerFile): Case[] => [
  ...Object.entries(strings).map(([text, expected]) => ({
    group,
    name: `string ${text}`,
    run: (findings: Findings) => {
      inCase(() => {
        findings.same('resolves to', expected.replace(/:.*/s, ''), resolve(text));
      });
    },
  })),
  ...initializers.map((row, index) => ({
    group,
    name: `${row.name} ${JSON.stringify(row.shape)} [${index}]`,
    run: (findings: Findings) => {
      inCase(() => {
        compareRow(row, findings);
      });
    },
  })),
];

/** The class of the initializer, or that of the error. */
function resolve(text: string): string {
  try {
    const found = callMethod(getMember(keras, 'initializers'), 'get', [text]) as {
      readonly constructor: unknown;
    };
    return (found.constructor as { readonly className: string }).className;
  } catch (error) {
    if (error instanceof KerasError) return error.kind;
    throw error;
  }
}

const make = (saved: Saved): Initializer => deserialize('initializer', saved) as Initializer;

const draw = (initializer: Initializer, shape: readonly number[]): Float32Array =>
  initializer.draw(shape, 'float32').dataSync() as Float32Array;

function compareRow(row: InitializerRow, findings: Findings): void {
  const initializer = make(withGain(row));
  findings.same('saved', row.layer, serialize(initializer));
  const values = draw(initializer, row.shape);
  findings.close('a second draw', Array.from(values), draw(initializer, row.shape), byNumber(0, 0));
  if (row.exact !== undefined)
    findings.close('values', valuesOf(row.exact), values, byLargest(1e-6));
  else if (row.gram_diagonal !== undefined) compareGram(row, values, findings);
  else compareStatistics(row, findings);
}

/** Keras saves an Identity without its gain; the values tell it. */
function withGain({ layer, exact }: InitializerRow): Saved {
  const gain = exact === undefined ? undefined : valuesOf(exact)[0];
  return layer.class_name === 'Identity' ? { ...layer, config: { ...layer.config, gain } } : layer;
}

/** Four draws with other seeds; statistics within four standard errors and a bit. */
function compareStatistics(row: InitializerRow, findings: Findings): void {
  const values = [0, 1, 2, 3].flatMap((seed) =>
    Array.from(draw(make({ ...row.layer, config: { ...row.layer.config, seed } }), row.shape)),
  );
  const { expected_mean = 0, expected_std = 0, bounds } = row;
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const std = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / count,
  );
  const error = (5 * expected_std) / Math.sqrt(count);
  findings.close('mean', [expected_mean], [mean], byNumber(0, error + 1e-7));
  findings.close('standard deviation', [expected_std], [std], byNumber(0, error + 1e-7));
  if (bounds === undefined) return;
  const [low, high] = bounds;
  const slack = 1e-6 * Math.max(1, Math.abs(low), Math.abs(high));
  const outside = values.find((value) => value < low - slack || value > high + slack);
  if (outside !== undefined) findings.add('bounds', bounds, outside);
}

/** Rows or columns of the shorter side are orthogonal, with the gain as their length. */
function compareGram(
  { flattened = [0, 0], gram_diagonal = [] }: InitializerRow,
  values: Float32Array,
  findings: Findings,
): void {
  const [rows, columns] = flattened;
  const short = Math.min(rows, columns);
  const at = (vector: number, step: number): number =>
    (rows >= columns ? values[step * columns + vector] : values[vector * columns + step]) ?? 0;
  const product = (one: number, other: number): number => {
    let sum = 0;
    for (let step = 0; step < Math.max(rows, columns); step++)
      sum += at(one, step) * at(other, step);
    return sum;
  };
  for (let one = 0; one < short; one++)
    for (let other = 0; other < short; other++)
      findings.close(
        `product of ${one} and ${other}`,
        [one === other ? (gram_diagonal[one] ?? 0) : 0],
        [product(one, other)],
        byNumber(0, 1e-4),
      );
}
