import test from 'ava';
import fc from 'fast-check';
import { alignGraphs } from '../../../../src/grading/code/alignment/align-graphs.js';
import type { GraphNode, ModelGraph } from '../../../../src/keras/inspect/evidence.js';
import { layer } from '../../../support/code-evidence.js';

const graphOf = (nodes: readonly GraphNode[]): ModelGraph => ({
  nodes,
  inputs: [],
  outputs: nodes.length === 0 ? [] : [nodes.length - 1],
  idle: [],
  preparation: null,
  isComplete: true,
});

type Kind = readonly [string, number];
const chain = (kinds: readonly Kind[]): ModelGraph =>
  graphOf(kinds.map(([kind, units], id) => layer(id, { kind, arguments: { units } })));

const kinds = fc.array(
  fc.tuple(
    fc.constantFrom('Dense', 'Conv2D', 'MaxPooling2D', 'Flatten', 'InputLayer'),
    fc.integer({ min: 1, max: 3 }),
  ),
  { maxLength: 9 },
);

/** Graphs with branches: each node takes one or two of those before it. */
const branched = kinds.chain((some) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat()), { minLength: some.length, maxLength: some.length })
    .map((picks) =>
      graphOf(
        some.map(([kind, units], id) => {
          const [one = 0, other = 0] = picks[id] ?? [];
          const inputs = id === 0 ? [] : [...new Set([one % id, other % id])];
          return layer(id, { kind, arguments: { units }, inputs });
        }),
      ),
    ),
);

test('a network is at no distance from itself', (t) => {
  fc.assert(
    fc.property(branched, (graph) => alignGraphs(graph, graph).cost === 0),
    { numRuns: 100 },
  );
  t.pass();
});

test('the distance is the same both ways round', (t) => {
  const isSymmetric = (one: ModelGraph, other: ModelGraph) =>
    alignGraphs(one, other).cost === alignGraphs(other, one).cost;
  fc.assert(fc.property(branched, branched, isSymmetric), { numRuns: 100 });
  t.pass();
});

test('one layer dropped or added, or replaced by one of its kin, costs at most one layer', (t) => {
  const costsOne = (some: readonly Kind[], place: number, edit: readonly Kind[], cut: number) => {
    const at = place % (some.length + 1);
    const edited = [...some.slice(0, at), ...edit, ...some.slice(at + cut)];
    return alignGraphs(chain(some), chain(edited)).cost <= 1;
  };
  const edit = fc.constantFrom<[readonly Kind[], number]>(
    [[], 1],
    [[['ReLU', 1]], 0],
    [[['Dense', 9]], 0],
  );
  fc.assert(
    fc.property(kinds, fc.nat(), edit, (some, place, [added, cut]) =>
      costsOne(some, place, added, cut),
    ),
  );
  const replace = (some: readonly Kind[], place: number) =>
    some[place % Math.max(some.length, 1)]?.[0] !== 'MaxPooling2D' ||
    costsOne(some, place % Math.max(some.length, 1), [['AveragePooling2D', 1]], 1);
  fc.assert(fc.property(kinds, fc.nat(), replace));
  t.pass();
});

test('each layer of both networks stands in exactly one pair', (t) => {
  const isWhole = (one: ModelGraph, other: ModelGraph) => {
    const { pairs } = alignGraphs(one, other);
    const ids = (side: 'reference' | 'submission') =>
      pairs
        .flatMap((pair) => pair[side]?.id ?? [])
        .sort((a, b) => a - b)
        .join();
    const places = ({ nodes }: ModelGraph) => nodes.map(({ id }) => id).join();
    return ids('reference') === places(one) && ids('submission') === places(other);
  };
  fc.assert(fc.property(branched, branched, isWhole), { numRuns: 100 });
  t.pass();
});

/** Two entrances, a layer behind each, and a merging one. */
const merged = (
  kind: string,
  order: readonly number[],
  units: readonly [number, number] = [1, 2],
) =>
  graphOf([
    layer(0, { kind: 'InputLayer', inputs: [] }),
    layer(1, { kind: 'Dense', arguments: { units: units[0] }, inputs: [0] }),
    layer(2, { kind: 'InputLayer', inputs: [] }),
    layer(3, { kind: 'Dense', arguments: { units: units[1] }, inputs: [2] }),
    layer(4, { kind, inputs: order }),
  ]);

test('branches are matched whichever was written first', (t) => {
  t.is(alignGraphs(merged('Add', [1, 3]), merged('Add', [3, 1], [2, 1])).cost, 0);
  t.is(alignGraphs(merged('Concatenate', [1, 3]), merged('Concatenate', [3, 1], [2, 1])).cost, 0);
});

test('the order of inputs costs where it matters, and there only', (t) => {
  t.is(alignGraphs(merged('Add', [1, 3]), merged('Add', [3, 1])).cost, 0);
  const { cost, pairs } = alignGraphs(merged('Concatenate', [1, 3]), merged('Concatenate', [3, 1]));
  t.is(cost, 0.5);
  t.deepEqual(
    pairs.flatMap(({ differing }) => differing),
    ['inputs'],
  );
});

/** Layers of these kinds in a row, those with a number with weights. */
const inTurn = (some: readonly (string | Kind)[]): ModelGraph =>
  graphOf(
    some.map((one, id) =>
      typeof one === 'string'
        ? layer(id, { kind: one })
        : layer(id, { kind: one[0], arguments: { units: one[1] } }),
    ),
  );

test('layers that have nothing to do with each other are never taken for each other', (t) => {
  const { pairs } = alignGraphs(
    inTurn([['Dense', 1], 'Flatten', ['Dense', 2]]),
    inTurn([['Dense', 1], 'Activation', ['Dense', 2]]),
  );
  t.deepEqual(
    pairs.map(({ reference, submission }) => [reference?.kind, submission?.kind]),
    [
      ['Dense', 'Dense'],
      ['Flatten', undefined],
      [undefined, 'Activation'],
      ['Dense', 'Dense'],
    ],
  );
});

test('of two layers that have changed places the one without weights has moved', (t) => {
  const right = inTurn([['Conv2D', 1], 'MaxPooling2D']);
  const { pairs } = alignGraphs(right, inTurn(['MaxPooling2D', ['Conv2D', 1]]));
  t.deepEqual(
    pairs.flatMap(({ reference, submission }) => (reference && submission ? reference.kind : [])),
    ['Conv2D'],
  );
});
