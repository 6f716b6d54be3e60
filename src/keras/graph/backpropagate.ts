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
  for (const step of ordered.reverse()) {
    const { inputs, outputs, gradient } = step;
    const incoming = outputs.map(({ id }) => gradients.get(id) ?? null);
    if (gradient === undefined || incoming.every((each) => each === null)) continue;
    const names = Object.keys(inputs).filter((name) => dependents.has(inputs[name]?.id ?? -1));
    if (names.length === 0) continue;
    const back = gradient(incoming);
    for (const name of names) {
      const input = inputs[name];
      const own = back[name]?.();
      if (input === undefined || own === undefined) continue;
      const former = gradients.get(input.id);
      gradients.set(input.id, former === undefined ? own : tf.add(former, own));
    }
  }
  for (const id of demand.seeds.keys()) if (!dependents.has(id)) gradients.delete(id);
  return gradients;
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
