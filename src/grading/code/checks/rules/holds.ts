import type {
  CompileEvidence,
  GraphNode,
  ModelEvidence,
  Plain,
} from '../../../../keras/inspect/evidence.js';
import { isList } from '../../../../keras/inspect/plain-values.js';
import { plainName } from '../../meaning/class-name.js';
import { lossesOf } from '../../meaning/losses.js';
import { isWeighted, outputActivation, outputNode } from '../../meaning/outputs.js';
import { activationName } from '../../values/activation-name.js';
import { isSamePlain } from '../../values/same-plain.js';
import { isBounded, isWithin, type Bounds } from '../bounds.js';
import type { ModelRule } from './model-rule.js';

/** Whether a network keeps a rule; and the first layer that breaks it, where one does. */
export interface Held {
  readonly isRight: boolean;
  readonly offender: GraphNode | null;
}

export function holdsIn(one: ModelRule, model: ModelEvidence): Held {
  const { graph } = model;
  if ('count' in one) return plain(isWithin(layersOf(graph.nodes, one.count).length, one));
  if ('every' in one) return holdsForEvery(one, graph.nodes);
  if ('order' in one) return holdsInOrder(one.order, graph.nodes);
  if ('parameters' in one) return plain(isWithin(model.parameters, one.parameters));
  if ('depth' in one) return plain(isWithin(graph.nodes.filter(isWeighted).length, one.depth));
  return plain(holdsAtEnds(one, model));
}

type EndRule = Exclude<
  ModelRule,
  | { readonly count: unknown }
  | { readonly every: unknown }
  | { readonly order: unknown }
  | { readonly parameters: unknown }
  | { readonly depth: unknown }
>;

function holdsAtEnds(one: EndRule, { graph, compile }: ModelEvidence): boolean {
  if ('input' in one)
    return graph.nodes.some(
      ({ kind, outputShape }) => kind === 'InputLayer' && isShape(outputShape, one.input),
    );
  if ('output' in one) return isShape(outputNode(graph)?.outputShape, one.output);
  if ('activation' in one) return one.activation.includes(outputActivation(graph) ?? 'linear');
  return compile !== null && isCompiledSo(one, compile);
}

function isCompiledSo(
  one: Exclude<
    EndRule,
    { readonly input: unknown } | { readonly output: unknown } | { readonly activation: unknown }
  >,
  compile: CompileEvidence,
): boolean {
  const { optimizer } = compile;
  const parts = 'loss' in one ? lossesOf(compile) : optimizer === null ? [] : [optimizer];
  const allowed = 'loss' in one ? one.loss : one.optimizer;
  return parts.length > 0 && parts.every((part) => isAmong(plainName(part), allowed));
}

const plain = (isRight: boolean): Held => ({ isRight, offender: null });

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((one) => plainName({ class: one, config: {} }) === name);

const isShape = (
  shape: readonly (number | null)[] | null | undefined,
  row: readonly (number | null)[],
): boolean => isSamePlain(shape?.slice(1) ?? null, [...row]);

/** Layers of a kind: by their class, an activation by the name of its function too. */
function layersOf(
  nodes: readonly GraphNode[],
  kinds: string | readonly string[],
): readonly GraphNode[] {
  const wanted = typeof kinds === 'string' ? [kinds] : kinds;
  return nodes.filter(
    (node) => wanted.includes(node.kind) || wanted.includes(activationName(node) ?? node.kind),
  );
}

function holdsForEvery(
  one: Extract<ModelRule, { readonly every: unknown }>,
  nodes: readonly GraphNode[],
): Held {
  const offender = layersOf(nodes, one.every).find((node) => {
    const found = node.arguments[one.argument] ?? null;
    return !(isList(found) ? found : [found]).every((part) => isAllowed(part, one));
  });
  return { isRight: offender === undefined, offender: offender ?? null };
}

function isAllowed(
  found: Plain,
  { among, ...bounds }: Bounds & { readonly among?: readonly Plain[] | undefined },
): boolean {
  if (among !== undefined && !among.some((one) => isSamePlain(one, found))) return false;
  if (!isBounded(bounds)) return true;
  return typeof found === 'number' && isWithin(found, bounds);
}

function holdsInOrder(
  [before, after]: readonly [string | readonly string[], string | readonly string[]],
  nodes: readonly GraphNode[],
): Held {
  const [first, later] = [layersOf(nodes, before), layersOf(nodes, after)];
  const start = later[0];
  const offender = start === undefined ? undefined : first.find(({ id }) => id > start.id);
  const isRight = first.length > 0 && start !== undefined && offender === undefined;
  return { isRight, offender: offender ?? null };
}
