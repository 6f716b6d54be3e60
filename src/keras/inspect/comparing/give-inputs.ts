import * as tf from '@tensorflow/tfjs-core';
import { packAs } from '../../graph/nested.js';
import { Functional } from '../../models/functional/functional.js';
import type { Model } from '../../models/model.js';
import type { ModelGraph } from '../evidence.js';
import type { DrawnInput } from '../drawing/draw-inputs.js';
import type { Laid } from './pair-weights.js';

type Given = tf.Tensor | readonly tf.Tensor[] | Readonly<Record<string, tf.Tensor>>;
type Preparation = ModelGraph['preparation'];

/** The inputs for the reference, in the structure that it takes. */
export const inputsOfReference = ({ model, network }: Laid, drawn: readonly DrawnInput[]): Given =>
  inputsFor(model, network.graph.preparation, drawn, [...drawn.keys()]);

/** The inputs for a model: as its own preparation will change them back, in the shapes and the structure that it takes. */
export function inputsFor(
  model: Model,
  preparation: Preparation,
  drawn: readonly DrawnInput[],
  places: readonly number[],
): Given {
  const tensors = places.flatMap((place, index) => {
    const input = drawn[place];
    return input === undefined ? [] : [tensorFor(input, preparation, model.inputs?.[index]?.shape)];
  });
  const [only] = tensors;
  if (model instanceof Functional) return packAs(model.input, tensors) as Given;
  return tensors.length === 1 && only !== undefined ? only : tensors;
}

function tensorFor(
  { shape, numbers }: DrawnInput,
  preparation: Preparation,
  wanted: readonly (number | null)[] | undefined,
): tf.Tensor {
  const { scale, offset } = preparation ?? { scale: 1, offset: 0 };
  const raw = preparation === null ? numbers : numbers.map((each) => (each - offset) / scale);
  const [rows = 0, ...inner] = shape;
  const known = (wanted ?? []).slice(1).filter((size) => size !== null);
  const isReshaped = wanted !== undefined && known.length === wanted.length - 1;
  return tf.tensor(raw, [rows, ...(isReshaped ? known : inner)], 'float32');
}
