import * as tf from '@tensorflow/tfjs-core';
import type { Step } from './recording.js';

/** What is to be differentiated: the tensors with the gradients that come in, by their identity. */
export interface Demand {
  /** Gradients of the targets, by the tensors' ids. */
  readonly seeds: ReadonlyMap<number, tf.Tensor>;
  /** The ids of the tensors whose changes count. */
  readonly watched: ReadonlySet<number>;
}

/**
 * Sends gradients back through noted computations: the gradient of each tensor on the way from a watched tensor to a target, by
 * its id. Written anew because the engine's own works on functions only, and by the order of its list, in which a saved output
 * stands before the computation that has made it: second derivatives through it would be lost.
 */
export function backpropagate(steps: readonly Step[], demand: Demand): Map<number, tf.Tensor> {
  const ordered = sortSteps(steps, demand.seeds);
  const dependents = findDependents(ordered, demand.watched);
  const gradients = new Map(demand.seeds);
  for (const step of ordered.reverse()) sendBack(step, gradients, dependents);
  for (const id of demand.seeds.keys()) if (!dependents.has(id)) gradients.delete(id);
  return gradients;
}

/** Adds the gradients of a step's outputs to those of its inputs, as far as their changes count. */
function sendBack(
  { inputs, outputs, gradient }: Step,
  gradients: Map<number, tf.Tensor>,
  dependents: ReadonlySet<number>,
): void {
  const incoming = outputs.map(({ id }) => gradients.get(id) ?? null);
  if (gradient === undefined || incoming.every((each) => each === null)) return;
  const counting = Object.entries(inputs).filter(([, { id }]) => dependents.has(id));
  if (counting.length === 0) return;
  const back = gradient(incoming);
  for (const [name, { id }] of counting) {
    const own = back[name]?.();
    if (own === undefined) continue;
    const former = gradients.get(id);
    gradients.set(id, former === undefined ? own : tf.add(former, own));
  }
}

/** The steps that lead to the targets, each after those whose outputs it uses. Without recursion. */
function sortSteps(steps: readonly Step[], targets: ReadonlyMap<number, unknown>): Step[] {
  const makers = new Map(
    steps.flatMap((step) => step.outputs.map(({ id }) => [id, step] as const)),
  );
  const entered = new Set<Step>();
  const sorted: Step[] = [];
  const way: { readonly step: Step; readonly rest: tf.Tensor[] }[] = [];
  const enter = (id: number): void => {
    const step = makers.get(id);
    if (step === undefined || entered.has(step)) return;
    entered.add(step);
    way.push({ step, rest: Object.values(step.inputs) });
  };
  for (const id of targets.keys()) {
    enter(id);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const input = last.rest.pop();
      if (input !== undefined) enter(input.id);
      else {
        way.pop();
        sorted.push(last.step);
      }
    }
  }
  return sorted;
}

/** The watched tensors, and all that depend on one. */
function findDependents(ordered: readonly Step[], watched: ReadonlySet<number>): Set<number> {
  const dependents = new Set(watched);
  for (const { inputs, outputs } of ordered)
    if (Object.values(inputs).some(({ id }) => dependents.has(id)))
      for (const { id } of outputs) dependents.add(id);
  return dependents;
}
