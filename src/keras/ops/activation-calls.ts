import { activations } from '../activations/index.js';
import { float } from '../base/float.js';
import { define, symbol, type Options } from './define.js';
import type { OpDefinition } from './definition.js';
import { callOp, opClass } from './op.js';
import { floatType, typeOf } from './result-type.js';
import { asFloats, shapeOf } from './values.js';

/** Keeps shape and options; `keras.ops` has no function like it. */
const alone = (name: string, className: string, options: Options = []): OpDefinition =>
  define([name, `activations.${className}`], ['x'], options, {
    compute: ({ x, ...rest }) => {
      const found = activations[name];
      if (found === undefined) throw new Error(`There is no activation ${name}.`);
      return found.run(asFloats(x), rest);
    },
    infer: ({ x }) => symbol(shapeOf(x), floatType(typeOf(x))),
  });

const definitions: Readonly<Record<string, OpDefinition>> = {
  mish: alone('mish', 'Mish'),
  relu: alone('relu', 'ReLU', [
    ['negative_slope', float(0)],
    ['max_value', null],
    ['threshold', float(0)],
  ]),
};

/** The classes of operations that calls of activations put into networks, by class name. */
export const activationClasses = Object.fromEntries(
  Object.values(definitions).map((definition) => [definition.className, opClass(definition)]),
);

/** Calls an activation that is an operation of its own on a symbolic tensor; undefined for all others. */
export function callActivation(name: string, positional: readonly unknown[]): unknown {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (definition === undefined) return undefined;
  return callOp(activationClasses[definition.className], definition, positional);
}
