import type { ModelGraph } from '../../../keras/inspect/evidence.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Several inputs, handed over in the order of each other. */
export const inputsInOrder: Recogniser = {
  ids: ['inputs-in-wrong-order'],
  recognise: ({ model, fits }) => {
    const fit = fits.at(-1);
    const wanted = model === null ? [] : shapesOf(model.graph);
    const given = (fit?.x ?? []).map(({ shape }) => String(shape.slice(1)));
    const isSame = wanted.join(' ') === given.join(' ');
    const isTurned = [...wanted].sort().join(' ') === [...given].sort().join(' ');
    if (wanted.length < 2 || isSame || !isTurned) return [];
    return mistake(
      'inputs-in-wrong-order',
      fit?.line ?? null,
      '几个输入交给模型的顺序与模型的输入不一致。',
      'The inputs are not handed over in the order in which the model takes them.',
    );
  },
};

/** What a row of each input looks like, in the order in which the model takes them. */
const shapesOf = ({ inputs, nodes }: ModelGraph): readonly string[] =>
  inputs.map((id) => String(nodes.find((node) => node.id === id)?.outputShape?.slice(1)));
