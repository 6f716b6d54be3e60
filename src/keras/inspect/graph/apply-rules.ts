import { isIdle } from '../rules/idle.js';
import { rules } from '../rules/index.js';
import type { Draft, DraftGraph, DraftStep } from './draft.js';
import { rebuild } from './rebuild.js';

/** A graph after the rules, and what in it changes nothing. */
export interface Ruled {
  readonly graph: DraftGraph;
  readonly idle: readonly Draft[];
}

/** Brings each use to its canonical form; what is idle is left out. */
export function applyRules(graph: DraftGraph): Ruled {
  const nodes: Draft[] = [];
  const idle: Draft[] = [];
  const ruled = rebuild(graph, (draft, inputs) => place(draft, inputs, { nodes, idle }), nodes);
  return { graph: { ...ruled, isComplete: graph.isComplete && !nodes.some(isFunction) }, idle };
}

interface Places {
  readonly nodes: Draft[];
  readonly idle: Draft[];
}

/** Gives the last of the steps that stand for the use; its input where all of them are idle. */
function place(draft: Draft, inputs: readonly Draft[], { nodes, idle }: Places): Draft {
  let given = inputs;
  for (const step of stepsFor(draft, inputs)) {
    const next = { ...step, inputs: given };
    const isLeftOut = isIdle(
      step,
      given.map(({ outputShape }) => outputShape),
    );
    (isLeftOut ? idle : nodes).push(next);
    if (!isLeftOut) given = [next];
  }
  const [last] = given;
  return given.length === 1 && last !== undefined ? last : { ...draft, inputs };
}

function stepsFor(draft: Draft, inputs: readonly Draft[]): readonly DraftStep[] {
  const shapes = inputs.map(({ outputShape }) => outputShape);
  return rules.reduce<readonly DraftStep[]>(
    (steps, rule) =>
      steps.flatMap((step, index) => {
        const before = index === 0 ? shapes : [steps[index - 1]?.outputShape ?? null];
        return rule(step, before) ?? [step];
      }),
    [draft],
  );
}

/** A function of the program that serves as an activation: its name does not tell what it computes. */
const isFunction = ({ kind, arguments: { activation } }: Draft): boolean =>
  kind === 'Activation' && JSON.stringify(activation ?? null).includes('"function":true');
