import { valueError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Arguments } from '../../base/signature.js';
import { isKerasTensor } from '../../graph/keras-tensor.js';
import { flatten, isDictionary } from '../../graph/nested.js';
import { isInput } from '../../graph/topology.js';

export interface Given {
  readonly inputs: unknown;
  readonly outputs: unknown;
  /** Whether some input is a tensor from the middle of another network. */
  readonly intermediate: boolean;
}

/** @throws ValueError for inputs and outputs that are no symbolic tensors, or none at all. */
export function readTensors({ inputs, outputs }: Arguments): Given {
  warnOfNames(inputs);
  requireSymbols('inputs', inputs);
  requireSymbols('outputs', outputs);
  const histories = flatten(inputs).map((leaf) => isKerasTensor(leaf) && leaf.history);
  const intermediate = histories.some((history) => !(history && isInput(history.node)));
  return { inputs, outputs, intermediate };
}

/** @throws ValueError for a model without inputs or without outputs. */
export function requireSome(
  model: { readonly inputs: readonly unknown[]; readonly outputs: readonly unknown[] },
  { inputs, outputs }: Arguments,
): void {
  for (const what of ['inputs', 'outputs'] as const)
    if (model[what].length === 0)
      throw valueError(
        `\`${what}\` argument cannot be empty. Received:\ninputs=${repr(inputs)}\noutputs=${repr(outputs)}`,
      );
}

function requireSymbols(what: 'inputs' | 'outputs', value: unknown): void {
  const leaves = flatten(value);
  const wrong = leaves.find((leaf) => !isKerasTensor(leaf));
  if (!leaves.every(isKerasTensor))
    throw valueError(
      `All \`${what}\` values must be KerasTensors. Received: ${what}=${repr(value)} including invalid value ${repr(wrong)}`,
    );
}

function warnOfNames(inputs: unknown): void {
  if (!isDictionary(inputs)) return;
  for (const [key, value] of Object.entries(inputs))
    if (isKerasTensor(value) && value.name !== key)
      session().warn(
        `When providing \`inputs\` as a dict, all keys in the dict must match the names of the corresponding tensors. ` +
          `Received key '${key}' mapping to value ${value.describe()} which has name '${value.name}'. ` +
          `Change the tensor name to '${key}' (via \`Input(..., name='${key}')\`)`,
      );
}
