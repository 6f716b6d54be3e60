import { skipSpaces, take, takeRaw, takes } from './cursor.js';
import type { Cursor } from './cursor.js';
import { environmentOf } from './environments.js';
import { accents, alphabets, commandSymbols } from './symbols.js';
import type { Token } from './tokens.js';
import { symbol } from './tree.js';
import type { TexNode } from './tree.js';

/** What the parser of formulas lends to the commands in them. */
export interface Parser {
  /** Nodes up to what ends a sequence. */
  readonly body: (cursor: Cursor) => TexNode[];
  /** Nodes up to a character, which is read too, or to what ends a sequence. */
  readonly until: (cursor: Cursor, end: string) => TexNode[];
  /** What a command takes: a group, or the next thing. */
  readonly argument: (cursor: Cursor) => readonly TexNode[];
}

/** Reads what a command takes. A command that is not known stands for its name. */
export function readCommand(name: string, cursor: Cursor, parser: Parser): TexNode {
  const reader = readers.get(name);
  return reader?.(cursor, parser, name) ?? commandSymbols.get(name) ?? symbol(name, 'name');
}

type Reader = (cursor: Cursor, parser: Parser, name: string) => TexNode;

const group = (body: readonly TexNode[]): TexNode => ({ kind: 'group', body });

const fraction: Reader = (cursor, parser) => {
  const over = parser.argument(cursor);
  return { kind: 'fraction', over, under: parser.argument(cursor) };
};

/** Chinese textbooks and programs write C(n, k). */
const binomial: Reader = (cursor, parser) => {
  const above = parser.argument(cursor);
  const body = [...above, symbol(',', 'punctuation'), ...parser.argument(cursor)];
  return group([symbol('C', 'ordinary'), { kind: 'delimited', open: '(', body, close: ')' }]);
};

const restyled: Reader = (cursor, parser) => group(parser.argument(cursor));

/** Upright letters are a name if there are two or more of them, such as ReLU. */
const upright: Reader = (cursor) => {
  takes(cursor, 'character', '*');
  const text = rawText(takeRaw(cursor));
  return symbol(text, Array.from(text).length > 1 ? 'name' : 'ordinary');
};

const written: Reader = (cursor) => symbol(rawText(takeRaw(cursor)), 'text');

const rawText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, text }) => (kind === 'command' ? (commandSymbols.get(text)?.text ?? text) : text))
    .join('')
    .replace(/[{}$]/g, '');

const root: Reader = (cursor, parser) => {
  skipSpaces(cursor);
  if (!takes(cursor, 'character', '[')) {
    return { kind: 'root', body: parser.argument(cursor), degree: undefined };
  }
  const degree = parser.until(cursor, ']');
  return { kind: 'root', body: parser.argument(cursor), degree };
};

const letter: Reader = (cursor, _parser, name) =>
  group(
    Array.from(rawText(takeRaw(cursor)), (text) =>
      symbol(alphabets.get(name)?.get(text) ?? text, 'ordinary'),
    ),
  );

const accent: Reader = (cursor, parser, name) => ({
  kind: 'accent',
  accent: name,
  body: parser.argument(cursor),
});

/** \left( … \right): a point stands for no delimiter. */
const delimited: Reader = (cursor, parser) => {
  const open = delimiter(cursor);
  const body = parser.body(cursor);
  const close = takes(cursor, 'command', 'right') ? delimiter(cursor) : '';
  return { kind: 'delimited', open, body, close };
};

function delimiter(cursor: Cursor): string {
  const text = rawDelimiter(takeRaw(cursor));
  return text === '.' ? '' : text;
}

const rawDelimiter = ([token]: readonly Token[]): string =>
  token === undefined
    ? ''
    : ((token.kind === 'command' ? commandSymbols.get(token.text)?.text : undefined) ?? token.text);

const environment: Reader = (cursor, parser) => {
  const name = rawText(takeRaw(cursor));
  // The columns of an array are of no use on a line of text.
  if (name === 'array') takeRaw(cursor);
  const rows: (readonly TexNode[])[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(parser.body(cursor));
    const token = take(cursor);
    if (token?.text === '\\') rows.push([]);
    else if (token?.text !== '&') break;
  }
  takeRaw(cursor);
  const full = rows.filter((row) => row.some((cell) => cell.length > 0));
  return { kind: 'rows', rows: full, ...environmentOf(name) };
};

/** \overset{a}{b}: b with a above it. */
const stacked: Reader = (cursor, parser, name) => {
  const mark = parser.argument(cursor);
  const base = group(parser.argument(cursor));
  const below = name === 'underset';
  return {
    kind: 'scripted',
    base,
    sub: below ? mark : undefined,
    sup: below ? undefined : mark,
    primes: 0,
  };
};

const nothing: Reader = (cursor) => {
  takeRaw(cursor);
  return group([]);
};

const each = (names: string, reader: Reader): [string, Reader][] =>
  names.split(' ').map((name) => [name, reader]);

const readers: ReadonlyMap<string, Reader> = new Map([
  ...each('frac dfrac tfrac cfrac', fraction),
  ...each('binom dbinom tbinom', binomial),
  ...each('boldsymbol mathbf bm mathit mathnormal boxed underline underbrace overbrace', restyled),
  ...each('mathrm operatorname mathsf mathtt mathop', upright),
  ...each('text textrm textbf textit texttt mbox', written),
  ...each([...alphabets.keys()].join(' '), letter),
  ...each([...accents.keys()].join(' '), accent),
  ...each('overset underset stackrel', stacked),
  ...each('phantom hphantom vphantom hspace label tag', nothing),
  ['sqrt', root],
  ['left', delimited],
  ['middle', (cursor) => symbol(delimiter(cursor), 'relation')],
  ['begin', environment],
]);
