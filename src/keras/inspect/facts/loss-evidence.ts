import { construct } from '../../base/construct.js';
import { KerasError } from '../../base/errors.js';
import { session } from '../../base/session.js';
import { isDictionary } from '../../graph/nested.js';
import { FunctionLoss } from '../../losses/function-loss.js';
import { getLoss } from '../../losses/get.js';
import { PairFunction } from '../../losses/pair-function.js';
import type { ObjectEvidence, Structured } from '../evidence.js';
import { functionName, ofObject, ofSaved } from './object-evidence.js';
import type { Problem } from './problem.js';

const crossentropies: Readonly<Record<Problem, string>> = {
  binary: 'binary_crossentropy',
  sparse: 'sparse_categorical_crossentropy',
  categorical: 'categorical_crossentropy',
};

/** What a compiled loss is, in the structure in which it was given: `'mse'` is the class with its defaults. */
export function lossEvidence(value: unknown, problem: Problem): Structured<ObjectEvidence> {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return byName(value, problem);
  const name = functionName(value);
  if (name !== null) return byName(name, problem);
  const saved = ofSaved(value);
  if (saved !== null) return saved;
  if (Array.isArray(value)) return value.map((item) => lossEvidence(item, problem));
  if (!isDictionary(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lossEvidence(item, problem)]),
  );
}

function byName(name: string, problem: Problem): ObjectEvidence {
  const isGeneral = /^(?:crossentropy|ce)$/i.test(name);
  const pair = found(isGeneral ? crossentropies[problem] : name);
  return pair ?? { class: 'function', config: { name } };
}

/** The class around the function of that name, with its defaults; null for names that Keras does not know. */
function found(name: string): ObjectEvidence | null {
  try {
    const loss = getLoss(name);
    if (loss === null) return null;
    return loss instanceof PairFunction ? aroundFunction(loss) : ofObject(loss);
  } catch (error) {
    if (error instanceof KerasError) return null;
    throw error;
  }
}

function aroundFunction(pair: PairFunction): ObjectEvidence | null {
  const classes = Object.values(session().classes.loss);
  const around = classes.find((each) => 'pair' in each && each.pair === pair);
  const made = around === undefined ? undefined : construct(around, [], {});
  return made instanceof FunctionLoss ? ofObject(made) : null;
}
