import { Callable } from '../../../src/keras/api/callable.js';
import { typeError } from '../../../src/keras/base/errors.js';
import { repr } from '../../../src/keras/base/repr.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import type { FunctionParameter } from './syntax.js';
import { markTuple } from './tuples.js';

/** How a function of the program is called. */
type Invoke = (positional: readonly unknown[], keywords: Arguments) => unknown;

/** A function of the program: Python calls it by keywords as well; Keras gets a plain function where it wants one. */
export function makeFunction(
  name: string,
  parameters: readonly FunctionParameter[],
  call: Invoke,
): Callable {
  const native = (...positional: readonly unknown[]): unknown =>
    call(...asInPython(positional, parameters));
  Object.defineProperty(native, 'name', { value: name });
  Object.defineProperty(native, 'length', { value: parameters.length });
  return new Callable(
    { name, parameters: parameters.map((each) => ({ name: each.name })), call },
    native,
  );
}

/** What a Lambda layer tells its function, among other options. */
const layerOptions = ['mask', 'training'];

/** Keras hands functions options as a last dictionary; the function gets those that it has parameters for, by keyword. */
function asInPython(
  given: readonly unknown[],
  parameters: readonly FunctionParameter[],
): [readonly unknown[], Arguments] {
  const last = given.at(-1);
  const names = parameters.map(({ name }) => name);
  if (!isDictionary(last)) return [given, {}];
  const keys = Object.keys(last);
  const isOptions = layerOptions.every((key) => keys.includes(key));
  if (!isOptions && given.length <= names.length && !keys.every((key) => names.includes(key)))
    return [given, {}];
  const options = Object.entries(last).filter(([key]) => names.includes(key));
  return [given.slice(0, -1), Object.fromEntries(options)];
}

/** The parameters' values by name. `defaults` were evaluated where the function was made. */
export function bindParameters(
  name: string,
  parameters: readonly FunctionParameter[],
  [positional, keywords]: readonly [readonly unknown[], Arguments],
  defaults: Arguments,
): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  const plain = parameters.filter(({ kind }) => kind === 'plain');
  const named = parameters.filter(({ kind }) => kind === 'plain' || kind === 'named');
  const rest = parameters.find(({ kind }) => kind === 'rest');
  const others = parameters.find(({ kind }) => kind === 'keywords');
  plain.forEach((parameter, index) => {
    if (index < positional.length) bound[parameter.name] = positional[index];
  });
  if (rest !== undefined) bound[rest.name] = markTuple(positional.slice(plain.length));
  else if (positional.length > plain.length)
    throw typeError(
      `${name}() takes ${plain.length} positional arguments but ${positional.length} were given`,
    );
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(keywords)) {
    if (named.some((parameter) => parameter.name === key)) bound[key] = value;
    else if (others !== undefined) extra[key] = value;
    else throw typeError(`${name}() got an unexpected keyword argument ${repr(key)}`);
  }
  if (others !== undefined) bound[others.name] = extra;
  for (const parameter of named)
    if (!(parameter.name in bound)) {
      if (!(parameter.name in defaults))
        throw typeError(
          `${name}() missing 1 required positional argument: ${repr(parameter.name)}`,
        );
      bound[parameter.name] = defaults[parameter.name];
    }
  return bound;
}
