import { callOp, opClass, type OpClass, type OpFunction } from './op.js';
import { activationClasses } from './activation-calls.js';
import { attendingOps } from './attending.js';
import { crossEntropyOps } from './cross-entropies.js';
import { linearAlgebraOps } from './linear-algebra.js';
import { nanReductionOps } from './nan-reductions.js';
import { normalizingOps } from './normalizing.js';
import { pieceOps } from './pieces.js';
import { questionOps } from './questions.js';
import { rankingOps } from './ranking.js';
import { windowOps } from './windows.js';
import { binaryOps } from './binary.js';
import { creationOps } from './creation.js';
import type { OpDefinition } from './definition.js';
import { elementwiseOps } from './elementwise.js';
import { indexingOps } from './indexing.js';
import { joiningOps } from './joining.js';
import { matrixOps } from './matrices.js';
import { multiHotOps } from './multi-hot.js';
import { neuralOps } from './neural.js';
import { orderingOps } from './ordering.js';
import { productOps } from './products.js';
import { reductionOps } from './reductions.js';
import { reshapingOps } from './reshaping.js';
import { shapeFunctions } from './shape-functions.js';
import { variousOps } from './various.js';

const definitions: readonly OpDefinition[] = [
  ...binaryOps,
  ...creationOps,
  ...elementwiseOps,
  ...indexingOps,
  ...joiningOps,
  ...matrixOps,
  ...multiHotOps,
  ...neuralOps,
  ...orderingOps,
  ...productOps,
  ...reductionOps,
  ...reshapingOps,
  ...attendingOps,
  ...crossEntropyOps,
  ...linearAlgebraOps,
  ...nanReductionOps,
  ...normalizingOps,
  ...pieceOps,
  ...questionOps,
  ...rankingOps,
  ...windowOps,
  ...variousOps,
];

/** The classes of operations by class name, as saved networks name them. */
export const operations: Readonly<Record<string, OpClass>> = {
  ...activationClasses,
  ...Object.fromEntries(
    definitions
      .filter(({ className }) => className !== '')
      .map((definition) => [definition.className, opClass(definition)]),
  ),
};

/** Further names of the same functions. */
const aliases: Readonly<Record<string, string>> = { abs: 'absolute', conj: 'conjugate' };

const own = new Map(
  definitions.map((definition): [string, OpFunction] => {
    const { name, className, parameters } = definition;
    const op = operations[className];
    return [
      name,
      {
        name,
        parameters,
        call: (positional, keywords) => callOp(op, definition, positional, keywords),
      },
    ];
  }),
);

/** All functions of `keras.ops` by name. */
export const opFunctions: Readonly<Record<string, OpFunction>> = Object.fromEntries([
  ...own,
  ...shapeFunctions.map((each): [string, OpFunction] => [each.name, each]),
  ...Object.entries(aliases).flatMap(([alias, name]): [string, OpFunction][] => {
    const found = own.get(name);
    return found === undefined ? [] : [[alias, found]];
  }),
]);

/** Calls a function of `keras.ops` as Python does. @throws Error if there is none of that name, which is our fault. */
export function callOpByName(
  name: string,
  positional: readonly unknown[],
  keywords: Readonly<Record<string, unknown>> = {},
): unknown {
  const found = opFunctions[name];
  if (found === undefined) throw new Error(`There is no keras.ops.${name}.`);
  return found.call(positional, keywords);
}
