import { parseExpressions, parseTarget, parseExpression } from './parse-expression.js';
import { parseParameters } from './parse-parameters.js';
import type { ImportedName, Statement } from './syntax.js';
import { TokenReader } from './token-reader.js';
import { NeedsPython, tokenize } from './tokens.js';

/** Reads a program. @throws NeedsPython for what this reader does not know, such as classes. */
export function parseProgram(source: string): Statement[] {
  const reader = new TokenReader(tokenize(source));
  const statements: Statement[] = [];
  while (!reader.acceptKind('end')) statements.push(...parseLine(reader));
  return statements;
}

/** The statements of one line, or one statement with the block below it. */
function parseLine(reader: TokenReader): Statement[] {
  if (reader.acceptKind('newline')) return [];
  if (reader.at('for')) return [parseFor(reader)];
  if (reader.at('if')) return [parseIf(reader)];
  if (reader.at('def')) return [parseDefinition(reader)];
  for (const word of [
    'class',
    'while',
    'with',
    'try',
    'yield',
    'global',
    'raise',
    'del',
    'assert',
    'async',
  ])
    if (reader.at(word)) throw new NeedsPython(word);
  return parseSimpleLine(reader);
}

function parseSimpleLine(reader: TokenReader): Statement[] {
  const statements = [parseSimple(reader)];
  while (reader.accept(';'))
    if (reader.peek().kind !== 'newline') statements.push(parseSimple(reader));
  if (!reader.acceptKind('newline')) throw reader.unexpected();
  return statements;
}

function parseSimple(reader: TokenReader): Statement {
  if (reader.accept('pass')) return { kind: 'pass' };
  if (reader.at('import', 'from')) return parseImport(reader);
  if (reader.accept('return'))
    return {
      kind: 'return',
      value:
        reader.at(';') || reader.peek().kind === 'newline' ? undefined : parseExpressions(reader),
    };
  return parseAssignment(reader);
}

function parseAssignment(reader: TokenReader): Statement {
  const first = parseExpressions(reader);
  const operator = /^(\+|-|\*\*?|\/\/?|%|@)=$/.exec(reader.peek().text)?.[1];
  if (operator !== undefined && reader.peek().kind === 'symbol') {
    reader.next();
    return { kind: 'augment', target: first, operator, value: parseExpressions(reader) };
  }
  const chain = [first];
  while (reader.accept('=')) chain.push(parseExpressions(reader));
  const value = chain.pop() ?? first;
  return chain.length === 0
    ? { kind: 'expression', value }
    : { kind: 'assign', targets: chain, value };
}

function parseImport(reader: TokenReader): Statement {
  const from = reader.accept('from') ? parsePath(reader) : undefined;
  reader.expect('import');
  const names: ImportedName[] = [];
  do {
    const path = parsePath(reader);
    const whole = [...(from ?? []), ...path];
    const alias = reader.accept('as') ? reader.expectName() : undefined;
    // Plain `import a.b` makes the name `a`.
    if (alias === undefined && from === undefined)
      names.push({ path: whole.slice(0, 1), alias: whole[0] ?? '' });
    else names.push({ path: whole, alias: alias ?? whole.at(-1) ?? '' });
  } while (reader.accept(','));
  return { kind: 'import', names };
}

function parsePath(reader: TokenReader): string[] {
  const path = [reader.expectName()];
  while (reader.accept('.')) path.push(reader.expectName());
  return path;
}

function parseFor(reader: TokenReader): Statement {
  reader.expect('for');
  const target = parseTarget(reader);
  reader.expect('in');
  const items = parseExpressions(reader);
  return { kind: 'for', target, items, body: parseBlock(reader) };
}

function parseIf(reader: TokenReader): Statement {
  reader.next();
  const test = parseExpression(reader);
  const body = parseBlock(reader);
  if (reader.at('elif')) return { kind: 'if', test, body, otherwise: [parseIf(reader)] };
  return { kind: 'if', test, body, otherwise: reader.accept('else') ? parseBlock(reader) : [] };
}

function parseDefinition(reader: TokenReader): Statement {
  reader.expect('def');
  const name = reader.expectName();
  reader.expect('(');
  const parameters = parseParameters(reader, ')', parseExpression);
  reader.expect(')');
  return { kind: 'define', name, parameters, body: parseBlock(reader) };
}

function parseBlock(reader: TokenReader): Statement[] {
  reader.expect(':');
  if (!reader.acceptKind('newline')) return parseSimpleLine(reader);
  if (!reader.acceptKind('indent')) throw reader.unexpected();
  const statements: Statement[] = [];
  while (!reader.acceptKind('dedent')) statements.push(...parseLine(reader));
  return statements;
}
