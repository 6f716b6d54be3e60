import { assign, defaultsOf, evaluate } from './evaluate.js';
import { bindParameters, makeFunction } from './function-value.js';
import { itemsOf } from './objects.js';
import { binary, isTrue } from './operators.js';
import { Scope } from './scope.js';
import type { Statement } from './syntax.js';
import { NeedsPython } from './tokens.js';

/** The value of `return`. */
class Returned {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Runs statements; the value of the last one, if that is an expression. */
export function execute(statements: readonly Statement[], scope: Scope): unknown {
  const before = statements.slice(0, -1);
  const last = statements.at(-1);
  runBlock(before, scope);
  if (last?.kind === 'expression') return evaluate(last.value, scope);
  if (last !== undefined) runBlock([last], scope);
  return null;
}

/** Runs statements up to a `return`. */
function runBlock(statements: readonly Statement[], scope: Scope): Returned | undefined {
  for (const statement of statements) {
    const returned = runStatement(statement, scope);
    if (returned !== undefined) return returned;
  }
  return undefined;
}

function runStatement(statement: Statement, scope: Scope): Returned | undefined {
  switch (statement.kind) {
    case 'expression':
      evaluate(statement.value, scope);
      return undefined;
    case 'assign': {
      const value = evaluate(statement.value, scope);
      for (const target of statement.targets) assign(target, value, scope);
      return undefined;
    }
    case 'augment':
      assign(
        statement.target,
        binary(
          statement.operator,
          evaluate(statement.target, scope),
          evaluate(statement.value, scope),
        ),
        scope,
      );
      return undefined;
    case 'for':
      return runFor(statement, scope);
    case 'if':
      return runBlock(
        isTrue(evaluate(statement.test, scope)) ? statement.body : statement.otherwise,
        scope,
      );
    case 'define':
      define(statement, scope);
      return undefined;
    case 'return':
      return new Returned(statement.value === undefined ? null : evaluate(statement.value, scope));
    case 'import':
      runImport(statement, scope);
      return undefined;
    case 'pass':
      return undefined;
  }
}

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

function runFor({ target, items, body }: Of<'for'>, scope: Scope): Returned | undefined {
  for (const value of itemsOf(evaluate(items, scope))) {
    assign(target, value, scope);
    const returned = runBlock(body, scope);
    if (returned !== undefined) return returned;
  }
  return undefined;
}

function define({ name, parameters, body }: Of<'define'>, scope: Scope): void {
  const defaults = defaultsOf(parameters, scope);
  const made = makeFunction(name, parameters, (positional, keywords) => {
    const bound = bindParameters(name, parameters, [positional, keywords], defaults);
    return runBlock(body, new Scope(bound, scope))?.value ?? null;
  });
  scope.set(name, made);
}

/** Modules are looked up among the names that the program starts with: `keras`, `np`, `tf`. */
function runImport({ names }: Of<'import'>, scope: Scope): void {
  for (const { path, alias } of names) {
    const [first = '', ...rest] = path;
    const root = first === 'numpy' ? 'np' : first === 'tensorflow' ? 'tf' : first;
    if (!scope.has(root)) throw new NeedsPython(`import ${path.join('.')}`);
    const value = rest.reduce<unknown>(
      (object, name) =>
        evaluate({ kind: 'attribute', object: { kind: 'constant', value: object }, name }, scope),
      scope.get(root),
    );
    scope.set(alias, value);
  }
}
