import {
  broadcast_util,
  registerGradient,
  sum,
  reshape,
  unregisterGradient,
  getGradient,
  type GradConfig,
  type Tensor,
} from '@tensorflow/tfjs-core';

/** The gradient of a kernel: what to keep of its call, and for each input the way from the output's gradient to the input's. */
export interface Gradient {
  readonly kernelName: string;
  readonly inputs?: readonly string[];
  /** For each output whether to keep it; kept outputs come after the inputs. */
  readonly outputs?: readonly boolean[];
  readonly of: GradConfig['gradFunc'];
}

/** Describes the gradient of a kernel of one output, whose attributes are of the type that tfjs passes to it. */
// The type of the attributes is the caller's word for what tfjs passes.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function gradient<Attributes>(
  { kernelName, inputs, outputs }: Omit<Gradient, 'of'>,
  of: (
    dy: Tensor,
    saved: readonly Tensor[],
    attrs: Attributes,
  ) => Readonly<Record<string, () => Tensor>>,
): Gradient {
  return {
    kernelName,
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    of: (dy, saved, attrs) => of(dy as Tensor, saved, attrs as Attributes),
  };
}

/** Puts gradients in place of those of tfjs. */
export function installGradients(gradients: readonly Gradient[]): void {
  for (const { kernelName, inputs, outputs, of } of gradients) {
    if (getGradient(kernelName) as GradConfig | undefined) unregisterGradient(kernelName);
    registerGradient({
      kernelName,
      gradFunc: of,
      ...(inputs && { inputsToSave: [...inputs] }),
      ...(outputs && { outputsToSave: [...outputs] }),
    });
  }
}

/** The saved tensor number `index`. @throws Error if it was not saved, which is our fault. */
export function savedAt(saved: readonly Tensor[], index: number): Tensor {
  const tensor = saved[index];
  if (tensor === undefined) throw new Error('A gradient needs a tensor that was not saved.');
  return tensor;
}

/** The gradient of an input that was repeated to `from`'s shape: the sum over its repetitions. */
export function sumTo(from: Tensor, shape: readonly number[]): Tensor {
  const axes = broadcast_util.getReductionAxes([...shape], from.shape);
  return reshape(axes.length > 0 ? sum(from, axes) : from, [...shape]);
}
