import { readCommand } from './commands.js';
import type { Parser } from './commands.js';
import { peek, skipSpaces, take, takeRaw, takes } from './cursor.js';
import type { Cursor } from './cursor.js';
import { characterSymbol, silent } from './symbols.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { symbol } from './tree.js';
import type { TexNode } from './tree.js';

/**
 * Reads the TeX of a formula. It never fails: what TeX itself would refuse (the lint of banks says so) is read as far as it makes
 * sense, and a command that is not known stands for its name.
 */
export const parseTex = (tex: string): TexNode[] => parseAll({ tokens: tokensOf(tex), at: 0 });

function parseAll(cursor: Cursor): TexNode[] {
  const nodes: TexNode[] = [];
  while (peek(cursor)) {
    nodes.push(...parseBody(cursor));
    // What ended the body has nothing to end here: a stray brace, a stray \right.
    const stray = take(cursor);
    if (stray?.text === '\\') nodes.push(symbol(';', 'punctuation'));
    if (stray?.text === 'right' || stray?.text === 'end') takeRaw(cursor);
  }
  return nodes;
}

/** What ends a sequence: the parser above it knows what to do with it. */
const ends = (token: Token): boolean =>
  token.kind === 'close' ||
  (token.kind === 'command' && ['right', 'end', '\\'].includes(token.text)) ||
  (token.kind === 'character' && token.text === '&');

function parseBody(cursor: Cursor): TexNode[] {
  const nodes: TexNode[] = [];
  for (let token = peek(cursor); token && !ends(token); token = peek(cursor)) {
    if (token.kind === 'space' || silent.has(token.kind === 'command' ? token.text : '')) {
      cursor.at++;
      continue;
    }
    nodes.push(withScripts(parseNucleus(cursor, true), cursor));
  }
  return nodes;
}

function parseUntil(cursor: Cursor, end: string): TexNode[] {
  const nodes: TexNode[] = [];
  for (let token = peek(cursor); token && !ends(token); token = peek(cursor)) {
    if (takes(cursor, 'character', end)) break;
    nodes.push(withScripts(parseNucleus(cursor, true), cursor));
  }
  return nodes;
}

/** A node with the indices, powers and primes that follow it, in any order. */
function withScripts(base: TexNode, cursor: Cursor): TexNode {
  let sub: readonly TexNode[] | undefined;
  let sup: readonly TexNode[] | undefined;
  let primes = 0;
  for (;;) {
    skipSpaces(cursor);
    if (takes(cursor, 'command', 'limits') || takes(cursor, 'command', 'nolimits')) continue;
    if (takes(cursor, 'character', '_')) sub = parseArgument(cursor);
    else if (takes(cursor, 'character', '^')) sup = parseArgument(cursor);
    else if (takes(cursor, 'character', "'")) primes++;
    else break;
  }
  const bare = sub === undefined && sup === undefined && primes === 0;
  return bare ? base : { kind: 'scripted', base, sub, sup, primes };
}

/** What a command takes: a group, or the next thing, of a number only its first digit. */
function parseArgument(cursor: Cursor): readonly TexNode[] {
  skipSpaces(cursor);
  const next = peek(cursor);
  if (next === undefined || ends(next)) return [];
  const node = parseNucleus(cursor, false);
  return node.kind === 'group' ? node.body : [node];
}

function parseNucleus(cursor: Cursor, wholeNumber: boolean): TexNode {
  const token = take(cursor);
  if (token === undefined) return { kind: 'group', body: [] };
  if (token.kind === 'open') return parseGroup(cursor);
  if (token.kind === 'command') return readCommand(token.text, cursor, parser);
  if (wholeNumber && beginsNumber(token, peek(cursor)))
    return symbol(token.text + restOfNumber(cursor), 'ordinary');
  return characterSymbol(token.text);
}

const isDigit = (token: Token | undefined): boolean => /^\d$/.test(token?.text ?? '');

const beginsNumber = (token: Token, next: Token | undefined): boolean =>
  isDigit(token) || (token.text === '.' && isDigit(next));

function parseGroup(cursor: Cursor): TexNode {
  const body = parseBody(cursor);
  takes(cursor, 'close', '}');
  return asOrdinary(body) ?? { kind: 'group', body };
}

/** A mark in braces is like a letter: the comma of 1{,}000. */
function asOrdinary([first, ...rest]: readonly TexNode[]): TexNode | undefined {
  const mark = first?.kind === 'symbol' && first.role === 'punctuation' && rest.length === 0;
  return mark ? symbol(first.text, 'ordinary') : undefined;
}

/** The digits that follow; a point belongs to them if a digit follows it. */
function restOfNumber(cursor: Cursor): string {
  let digits = '';
  for (let token = peek(cursor); token; token = peek(cursor)) {
    const point = token.text === '.' && isDigit(cursor.tokens[cursor.at + 1]);
    if (!isDigit(token) && !point) break;
    digits += token.text;
    cursor.at++;
  }
  return digits;
}

/** What commands need of this parser to read what they take. */
const parser: Parser = { body: parseBody, until: parseUntil, argument: parseArgument };
