import { typeError } from '../../../src/keras/base/errors.js';
import { repr } from '../../../src/keras/base/repr.js';
import { Ellipsis, Slice } from '../../../src/keras/graph/slices.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { bindParameters, makeFunction } from './function-value.js';
import {
  callValue,
  getAttribute,
  getElement,
  itemsOf,
  setAttribute,
  setElement,
} from './objects.js';
import { binary, compare, isTrue, setOf, unary } from './operators.js';
import { ellipsis } from './parse-expression.js';
import { Scope } from './scope.js';
import type { Expression, FunctionParameter, Loop } from './syntax.js';
import { formatOf, reprOf, strOf } from './texts.js';
import { markTuple } from './tuples.js';

type Evaluators = {
  readonly [Kind in Expression['kind']]: (
    node: Extract<Expression, { kind: Kind }>,
    scope: Scope,
  ) => unknown;
};

/** The value of an expression. @throws KerasError as Python and Keras do. */
export function evaluate(node: Expression, scope: Scope): unknown {
  const run = evaluators[node.kind] as (node: Expression, scope: Scope) => unknown;
  return run(node, scope);
}

const evaluators: Evaluators = {
  constant: ({ value }) => (value === ellipsis ? new Ellipsis() : value),
  name: ({ name }, scope) => scope.get(name),
  list: ({ items }, scope) => spread(items, scope),
  tuple: ({ items }, scope) => markTuple(spread(items, scope)),
  starred: () => {
    throw typeError("can't use starred expression here");
  },
  dictionary: (node, scope) => dictionary(node, scope),
  attribute: ({ object, name }, scope) => getAttribute(evaluate(object, scope), name),
  subscript: ({ object, index }, scope) =>
    getElement(evaluate(object, scope), evaluate(index, scope)),
  slice: ({ start, stop, step }, scope) => {
    const bound = (part: Expression | undefined): number | null =>
      part === undefined ? null : (evaluate(part, scope) as number | null);
    return new Slice(bound(start), bound(stop), bound(step));
  },
  call: (node, scope) => call(node, scope),
  unary: ({ operator, operand }, scope) => unary(operator, evaluate(operand, scope)),
  binary: ({ operator, left, right }, scope) =>
    binary(operator, evaluate(left, scope), evaluate(right, scope)),
  comparison: (node, scope) => comparison(node, scope),
  logical: ({ operator, left, right }, scope) => {
    const first = evaluate(left, scope);
    return isTrue(first) === (operator === 'and') ? evaluate(right, scope) : first;
  },
  conditional: ({ test, then, otherwise }, scope) =>
    evaluate(isTrue(evaluate(test, scope)) ? then : otherwise, scope),
  lambda: ({ parameters, body }, scope) => {
    const defaults = defaultsOf(parameters, scope);
    return makeFunction('<lambda>', parameters, (positional, keywords) =>
      evaluate(
        body,
        new Scope(bindParameters('<lambda>', parameters, [positional, keywords], defaults), scope),
      ),
    );
  },
  formatted: (node, scope) => formatted(node, scope),
  set: ({ items }, scope) => setOf(spread(items, scope)),
  named: ({ name, value }, scope) => {
    const found = evaluate(value, scope);
    scope.set(name, found);
    return found;
  },
  comprehension: (node, scope) => comprehension(node, scope),
};

/** The defaults of parameters, evaluated where the function is made. */
export const defaultsOf = (
  parameters: readonly FunctionParameter[],
  scope: Scope,
): Record<string, unknown> =>
  Object.fromEntries(
    parameters.flatMap(({ name, default: given }) =>
      given === undefined ? [] : [[name, evaluate(given, scope)]],
    ),
  );

const spread = (items: readonly Expression[], scope: Scope): unknown[] =>
  items.flatMap((item) =>
    item.kind === 'starred' ? [...itemsOf(evaluate(item.value, scope))] : [evaluate(item, scope)],
  );

type Node<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

function dictionary({ entries }: Node<'dictionary'>, scope: Scope): unknown {
  const made: Record<string, unknown> = {};
  for (const { key, value } of entries)
    if (key === undefined) Object.assign(made, evaluate(value, scope));
    else made[String(evaluate(key, scope))] = evaluate(value, scope);
  return made;
}

function call({ callee, args, keywords }: Node<'call'>, scope: Scope): unknown {
  const called = evaluate(callee, scope);
  const positional = spread(args, scope);
  const named: Record<string, unknown> = {};
  for (const { name, value } of keywords)
    if (name === undefined) Object.assign(named, evaluate(value, scope));
    else named[name] = evaluate(value, scope);
  return callValue(called, positional, named);
}

function comparison({ first, rest }: Node<'comparison'>, scope: Scope): unknown {
  let left = evaluate(first, scope);
  let result: unknown = true;
  for (const [operator, operand] of rest) {
    const right = evaluate(operand, scope);
    result = compare(operator, left, right);
    if (rest.length > 1 && !isTrue(result)) return result;
    left = right;
  }
  return result;
}

function comprehension(
  { result, item, value, loops }: Node<'comprehension'>,
  scope: Scope,
): unknown {
  const found = walk(loops, new Scope({}, scope));
  if (result === 'generator') return lazily(found, item);
  if (result === 'list') return [...lazily(found, item)];
  if (result === 'set') return setOf([...lazily(found, item)]);
  const made: Record<string, unknown> = {};
  for (const inner of found) made[String(evaluate(item, inner))] = value && evaluate(value, inner);
  return made;
}

function formatted({ parts }: Node<'formatted'>, scope: Scope): string {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    const value = evaluate(part.value, scope);
    const converted = part.conversion === undefined ? value : convert(value, part.conversion);
    const format = part.format === undefined ? '' : String(evaluate(part.format, scope));
    return part.label + formatOf(converted, format);
  });
  return texts.join('');
}

const convert = (value: unknown, conversion: string): string =>
  conversion === 's' ? strOf(value) : reprOf(value);

function* lazily(scopes: Iterable<Scope>, item: Expression): Generator {
  for (const scope of scopes) yield evaluate(item, scope);
}

/** The scope in each round of nested loops. */
function* walk([loop, ...inner]: readonly Loop[], scope: Scope): Generator<Scope> {
  if (loop === undefined) {
    yield scope;
    return;
  }
  for (const value of itemsOf(evaluate(loop.items, scope))) {
    assign(loop.target, value, scope);
    if (loop.conditions.every((condition) => isTrue(evaluate(condition, scope))))
      yield* walk(inner, scope);
  }
}

/** `target = value`. */
export function assign(target: Expression, value: unknown, scope: Scope): void {
  if (target.kind === 'name') scope.set(target.name, value);
  else if (target.kind === 'attribute')
    setAttribute(evaluate(target.object, scope), target.name, value);
  else if (target.kind === 'subscript')
    setElement(evaluate(target.object, scope), evaluate(target.index, scope), value);
  else if (target.kind === 'tuple' || target.kind === 'list') {
    const values = [...itemsOf(isDictionary(value) ? Object.keys(value) : value)];
    if (values.length !== target.items.length)
      throw typeError(`cannot unpack ${values.length} values into ${target.items.length}`);
    target.items.forEach((item, index) => {
      assign(item, values[index], scope);
    });
  } else throw typeError(`cannot assign to ${repr(target.kind)}`);
}
