import { float } from '../../../src/keras/base/float.js';
import { parseStrings } from './parse-strings.js';
import { parseParameters } from './parse-parameters.js';
import type { Entry, Expression, Keyword, Loop } from './syntax.js';
import { TokenReader } from './token-reader.js';
import { tokenize } from './tokens.js';

/** Reads an expression; `a, b` without brackets is a tuple. */
export function parseExpressions(reader: TokenReader): Expression {
  const first = parseStarred(reader);
  if (!reader.at(',')) return first;
  const items = [first];
  while (reader.accept(',')) {
    if (endsTuple(reader)) break;
    items.push(parseStarred(reader));
  }
  return { kind: 'tuple', items };
}

const endsTuple = (reader: TokenReader): boolean =>
  reader.at(')', ']', '}', '=', ':', ';') || reader.peek().kind === 'newline';

const parseStarred = (reader: TokenReader): Expression =>
  reader.accept('*') ? { kind: 'starred', value: parseBinary(reader, 0) } : parseExpression(reader);

/** Reads one expression. */
export function parseExpression(reader: TokenReader): Expression {
  if (reader.at('lambda')) return parseLambda(reader);
  const then = parseOr(reader);
  if (!reader.accept('if')) return then;
  const test = parseOr(reader);
  reader.expect('else');
  return { kind: 'conditional', test, then, otherwise: parseExpression(reader) };
}

function parseLambda(reader: TokenReader): Expression {
  reader.expect('lambda');
  const parameters = parseParameters(reader, ':', parseExpression);
  reader.expect(':');
  return { kind: 'lambda', parameters, body: parseExpression(reader) };
}

function parseOr(reader: TokenReader): Expression {
  let left = parseAnd(reader);
  while (reader.accept('or'))
    left = { kind: 'logical', operator: 'or', left, right: parseAnd(reader) };
  return left;
}

function parseAnd(reader: TokenReader): Expression {
  let left = parseNot(reader);
  while (reader.accept('and'))
    left = { kind: 'logical', operator: 'and', left, right: parseNot(reader) };
  return left;
}

function parseNot(reader: TokenReader): Expression {
  if (reader.accept('not')) return { kind: 'unary', operator: 'not', operand: parseNot(reader) };
  const first = parseBinary(reader, 0);
  const rest: [string, Expression][] = [];
  for (;;) {
    const operator = comparisonAt(reader);
    if (operator === undefined) break;
    rest.push([operator, parseBinary(reader, 0)]);
  }
  return rest.length === 0 ? first : { kind: 'comparison', first, rest };
}

function comparisonAt(reader: TokenReader): string | undefined {
  if (reader.at('<', '>', '==', '!=', '<=', '>=', 'in')) return reader.next().text;
  if (reader.accept('is')) return reader.accept('not') ? 'is not' : 'is';
  if (!reader.at('not') || reader.peek(1).text !== 'in') return undefined;
  reader.next();
  reader.next();
  return 'not in';
}

/** Operators by how strongly they bind, weakest first. */
const levels: readonly (readonly string[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
];

function parseBinary(reader: TokenReader, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return parseUnary(reader);
  let left = parseBinary(reader, level + 1);
  while (reader.at(...operators)) {
    const operator = reader.next().text;
    left = { kind: 'binary', operator, left, right: parseBinary(reader, level + 1) };
  }
  return left;
}

function parseUnary(reader: TokenReader): Expression {
  if (reader.at('-', '+', '~'))
    return { kind: 'unary', operator: reader.next().text, operand: parseUnary(reader) };
  const base = parsePostfix(reader);
  if (!reader.accept('**')) return base;
  return { kind: 'binary', operator: '**', left: base, right: parseUnary(reader) };
}

function parsePostfix(reader: TokenReader): Expression {
  let value = parseAtom(reader);
  for (;;) {
    if (reader.accept('.')) value = { kind: 'attribute', object: value, name: reader.expectName() };
    else if (reader.accept('(')) value = { kind: 'call', callee: value, ...parseArguments(reader) };
    else if (reader.accept('[')) {
      value = { kind: 'subscript', object: value, index: parseIndex(reader) };
      reader.expect(']');
    } else return value;
  }
}

function parseArguments(reader: TokenReader): {
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
} {
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  while (!reader.accept(')')) {
    if (reader.accept('**')) keywords.push({ name: undefined, value: parseExpression(reader) });
    else if (reader.peek().kind === 'name' && reader.peek(1).text === '=') {
      const name = reader.expectName();
      reader.expect('=');
      keywords.push({ name, value: parseExpression(reader) });
    } else args.push(parseArgument(reader));
    if (!reader.at(')')) reader.expect(',');
  }
  return { args, keywords };
}

function parseArgument(reader: TokenReader): Expression {
  const item = parseStarred(reader);
  return reader.at('for') ? comprehension('generator', item, undefined, reader) : item;
}

function parseIndex(reader: TokenReader): Expression {
  const items = [parseSlice(reader)];
  if (!reader.at(',')) return items[0] as Expression;
  while (reader.accept(',')) if (!reader.at(']')) items.push(parseSlice(reader));
  return { kind: 'tuple', items };
}

function parseSlice(reader: TokenReader): Expression {
  const bound = (): Expression | undefined =>
    reader.at(':', ',', ']') ? undefined : parseExpression(reader);
  const start = bound();
  if (start !== undefined && !reader.at(':')) return start;
  reader.expect(':');
  const stop = bound();
  return { kind: 'slice', start, stop, step: reader.accept(':') ? bound() : undefined };
}

function parseAtom(reader: TokenReader): Expression {
  const { kind, text } = reader.peek();
  if (kind === 'int') return constant(Number(reader.next().text.replaceAll('_', '')));
  if (kind === 'float') return constant(float(Number(reader.next().text.replaceAll('_', ''))));
  if (kind === 'string') return parseStrings(reader, parseText);
  if (reader.accept('(')) return parseParenthesis(reader);
  if (reader.accept('[')) return parseList(reader);
  if (reader.accept('{')) return parseDictionary(reader);
  if (reader.accept('...')) return constant(ellipsis);
  if (kind !== 'name') throw reader.unexpected();
  reader.next();
  return text in words ? constant(words[text]) : { kind: 'name', name: text };
}

/** `...` */
export const ellipsis = Symbol('...');

const words: Readonly<Record<string, unknown>> = { None: null, True: true, False: false };

const constant = (value: unknown): Expression => ({ kind: 'constant', value });

const parseText = (text: string): Expression => parseExpressions(new TokenReader(tokenize(text)));

function parseParenthesis(reader: TokenReader): Expression {
  if (reader.accept(')')) return { kind: 'tuple', items: [] };
  if (reader.peek().kind === 'name' && reader.peek(1).text === ':=') return parseNamed(reader);
  const inner = parseExpressions(reader);
  const whole = reader.at('for') ? comprehension('generator', inner, undefined, reader) : inner;
  reader.expect(')');
  return whole;
}

/** `(name := value)` */
function parseNamed(reader: TokenReader): Expression {
  const name = reader.expectName();
  reader.expect(':=');
  const value = parseExpression(reader);
  reader.expect(')');
  return { kind: 'named', name, value };
}

function parseList(reader: TokenReader): Expression {
  const items: Expression[] = [];
  while (!reader.accept(']')) {
    items.push(parseStarred(reader));
    if (reader.at('for')) {
      const whole = comprehension('list', items[0] as Expression, undefined, reader);
      reader.expect(']');
      return whole;
    }
    if (!reader.at(']')) reader.expect(',');
  }
  return { kind: 'list', items };
}

function parseDictionary(reader: TokenReader): Expression {
  const entries: Entry[] = [];
  while (!reader.accept('}')) {
    const key = reader.accept('**') ? undefined : parseStarred(reader);
    if (key !== undefined && entries.length === 0 && !reader.at(':')) return parseSet(key, reader);
    if (key !== undefined) reader.expect(':');
    const value = parseExpression(reader);
    if (key !== undefined && reader.at('for')) {
      const whole = comprehension('dictionary', key, value, reader);
      reader.expect('}');
      return whole;
    }
    entries.push({ key, value });
    if (!reader.at('}')) reader.expect(',');
  }
  return { kind: 'dictionary', entries };
}

/** The rest of a set, behind its first item. */
function parseSet(first: Expression, reader: TokenReader): Expression {
  if (reader.at('for')) {
    const whole = comprehension('set', first, undefined, reader);
    reader.expect('}');
    return whole;
  }
  const items = [first];
  while (!reader.accept('}')) {
    reader.expect(',');
    if (!reader.at('}')) items.push(parseStarred(reader));
  }
  return { kind: 'set', items };
}

function comprehension(
  result: 'list' | 'generator' | 'dictionary' | 'set',
  item: Expression,
  value: Expression | undefined,
  reader: TokenReader,
): Expression {
  const loops: Loop[] = [];
  while (reader.accept('for')) {
    const target = parseTarget(reader);
    reader.expect('in');
    const items = parseOr(reader);
    const conditions: Expression[] = [];
    while (reader.accept('if')) conditions.push(parseOr(reader));
    loops.push({ target, items, conditions });
  }
  return { kind: 'comprehension', result, item, value, loops };
}

/** Reads what a loop assigns to: a name, or several. */
export function parseTarget(reader: TokenReader): Expression {
  const items = [parsePostfix(reader)];
  while (reader.accept(',')) items.push(parsePostfix(reader));
  return items.length === 1 ? (items[0] as Expression) : { kind: 'tuple', items };
}
