import { KerasError, valueError } from '../../base/errors.js';
import type { Shape } from '../../base/shape.js';
import type { FanAxes } from '../../initializers/fans.js';
import type { Equation } from './equation.js';

/** What an equation means for inputs of a shape. */
export interface WeightShapes {
  readonly kernel: Shape;
  /** Null without a bias. */
  readonly bias: Shape | null;
  readonly output: Shape;
  /** Which axes of the kernel are inputs and outputs. */
  readonly axes: FanAxes;
}

interface Given {
  readonly inputShape: Shape;
  /** The output's shape without the batch axis and the axes that the equation leaves out. */
  readonly outputShape: Shape;
  readonly biasAxes: string | null;
}

/** Finds the shapes of the weights. @throws ValueError naming the axis, if equation and shapes do not fit. */
export function findWeightShapes(equation: Equation, given: Given): WeightShapes {
  const { kernel, output } = equation;
  const full = completeOutput(equation, given);
  const sizes = {
    input: sizesByName(equation.input, given.inputShape, offsetOf(equation, given.inputShape)),
    output: sizesByName(output, full, offsetOf(equation, given.inputShape)),
  };
  checkShared(sizes);
  checkOutput(equation);
  const kernelShape = Array.from(kernel).map((name) => kernelSize(name, sizes, equation));
  return {
    kernel: kernelShape,
    bias: given.biasAxes === null ? null : biasShape(equation, sizes.output, given),
    output: full,
    axes: {
      input: axesOf(kernel, (name) => !output.includes(name)),
      output: axesOf(kernel, (name) => output.includes(name)),
    },
  };
}

interface Sizes {
  readonly input: ReadonlyMap<string, number | null>;
  readonly output: ReadonlyMap<string, number | null>;
}

const elidedCount = ({ input }: Equation, shape: Shape): number =>
  Math.max(0, shape.length - input.length);

/** How many axes stand before the named ones. */
const offsetOf = (equation: Equation, inputShape: Shape): number =>
  equation.elided === 'left' ? elidedCount(equation, inputShape) : 0;

function completeOutput(equation: Equation, { inputShape, outputShape }: Given): Shape {
  const elided = elidedCount(equation, inputShape);
  const [batch = null] = inputShape;
  return equation.elided === 'left'
    ? [batch, ...inputShape.slice(1, elided), ...outputShape]
    : [batch, ...outputShape, ...inputShape.slice(inputShape.length - elided)];
}

function sizesByName(names: string, shape: Shape, offset: number): Sizes['input'] {
  return new Map(
    Array.from(names).map((name, index) => {
      const size = shape[index + offset];
      if (size === undefined)
        throw new KerasError(
          'IndexError',
          `EinsumDense: the equation names axis '${name}', which the shape (${shape.join(', ')}) does not have.`,
        );
      return [name, size];
    }),
  );
}

function checkShared({ input, output }: Sizes): void {
  for (const [name, size] of input) {
    const other = output.get(name);
    if (other === undefined || other === null || other === size) continue;
    throw valueError(
      `Input shape and output shape do not match at shared dimension '${name}'. ` +
        `Input shape is ${String(size)}, and output shape is ${other}.`,
    );
  }
}

function checkOutput({ input, kernel, output }: Equation): void {
  const missing = Array.from(output).find(
    (name) => !input.includes(name) && !kernel.includes(name),
  );
  if (missing !== undefined)
    throw valueError(
      `Dimension '${missing}' was specified in the output '${output}' but has no corresponding dim in the ` +
        `input spec '${input}' or weight spec '${kernel}'`,
    );
}

function kernelSize(name: string, sizes: Sizes, { input, output }: Equation): number | null {
  const size = sizes.output.get(name) ?? sizes.input.get(name);
  if (size !== undefined) return size;
  throw valueError(
    `Weight dimension '${name}' did not have a match in either the input spec '${input}' or the output spec ` +
      `'${output}'. For this layer, the weight must be fully specified.`,
  );
}

/** The bias has the axes from its first one on; those that it does not name have size 1. */
function biasShape(
  equation: Equation,
  sizes: Sizes['output'],
  { biasAxes, inputShape }: Given,
): Shape {
  const axes = Array.from(biasAxes ?? '');
  const { output } = equation;
  const unknown = axes.find((name) => !output.includes(name));
  if (unknown !== undefined)
    throw valueError(
      `Bias dimension '${unknown}' was requested, but is not part of the output spec '${output}'`,
    );
  const first = Math.min(...axes.map((name) => output.indexOf(name)));
  const behind = equation.elided === 'right' ? elidedCount(equation, inputShape) : 0;
  return [
    ...Array.from(output.slice(first)).map((name) =>
      axes.includes(name) ? (sizes.get(name) ?? null) : 1,
    ),
    ...Array.from({ length: behind }, () => 1),
  ];
}

const axesOf = (names: string, fits: (name: string) => boolean): number[] =>
  Array.from(names).flatMap((name, axis) => (fits(name) ? [axis] : []));
