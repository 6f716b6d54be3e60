import { as, knownInner, type Rule } from './rule.js';

const reshaping = new Set([
  'Reshape',
  'Flatten',
  'ops.reshape',
  'ops.expand_dims',
  'ops.squeeze',
  'ops.flatten',
]);

/** Whatever only writes the same numbers in another shape is a `Reshape`, to a single axis a `Flatten`. */
export const reshapes: Rule = (step, [input]) => {
  const { kind, outputShape } = step;
  if (!reshaping.has(kind)) return null;
  if (kind === 'Flatten')
    return isOrdered(step.arguments.data_format, input) ? [as(step, kind, {})] : null;
  const target = knownInner(outputShape);
  // An operation may move the batch: `reshape(x, (-1, 1))`.
  if (outputShape === null || target === null || outputShape[0] !== null) return null;
  if (!keepsRows(target, input)) return null;
  return [
    target.length === 1 ? as(step, 'Flatten', {}) : as(step, 'Reshape', { target_shape: target }),
  ];
};

/** With the channels first, `Flatten` moves them before it writes all in one axis. */
const isOrdered = (format: unknown, input: readonly unknown[] | null | undefined): boolean =>
  format !== 'channels_first' || (input?.length ?? 0) <= 2;

const product = (sizes: readonly number[]): number => sizes.reduce((all, size) => all * size, 1);

function keepsRows(
  target: readonly number[],
  input: readonly (number | null)[] | null | undefined,
): boolean {
  const given = knownInner(input);
  return given === null || product(given) === product(target);
}
