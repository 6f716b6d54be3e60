import { plainWriting } from './plain-writing.js';
import type { MappedText } from './mapped-text.js';
import { stemWord } from './stem-word.js';

/** A word, a Chinese character, a number or a sign of a formula, as texts are compared by. */
export interface Token {
  readonly kind: 'han' | 'word' | 'number' | 'sign';
  /** In plain writing and small letters. */
  readonly raw: string;
  /** What is compared: the stem of a word, a number without needless zeros, otherwise the raw text. */
  readonly form: string;
  /** Where it stands in the original, in UTF-16 units; `to` is not included. */
  readonly from: number;
  readonly to: number;
  /** Sentences are counted from 0; a line or a semicolon ends one. */
  readonly sentence: number;
  /** Clauses are counted through the whole text; what stands in brackets is one of its own. */
  readonly clause: number;
}

/** A text taken apart. */
export interface TokenText {
  readonly tokens: readonly Token[];
  /** By the first token of what stands in brackets: the token that follows the brackets. */
  readonly brackets: ReadonlyMap<number, number>;
}

/** Deeper brackets are read as if they were not there. */
const deepest = 20;

const patterns: readonly (readonly [
  Token['kind'] | 'stop' | 'comma' | 'open' | 'close',
  RegExp,
])[] = [
  ['han', /\p{Script=Han}/uy],
  [
    'word',
    /(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])*(?:'[a-z]{1,2}(?![a-z]))?/uy,
  ],
  ['number', /\d+(?:[.,]\d+)*(?:e[+-]?\d+(?![\p{L}\d]))?|\.\d+/uy],
  ['sign', /<=|>=|(?<=\d\s?)\*(?=\s?[\d.])|[+/^=<>≈≠%]|-(?!\s?[a-z])|(?<![a-z]\s?)-/y],
  ['stop', /[\n。！？!?；;]|\.(?!\d)/y],
  ['open', /[([【（]/y],
  ['close', /[)\]】）]/y],
  ['comma', /[,，:：…—]/y],
];

/** Where a reader stands: which sentence and clause, and the brackets that are open. */
interface Place {
  sentence: number;
  clause: number;
  clauses: number;
  readonly open: { readonly clause: number; readonly first: number }[];
}

/**
 * Takes a text apart: every Chinese character, every English word, every number and sign of a formula, with their places in the
 * original. A sign of multiplication counts between numbers only, since elsewhere it may as well be left out. Spaces, quotes, hyphens between letters and the enumeration comma `、` part tokens and are none.
 */
export function tokensOf(text: string): TokenText {
  const mapped = plainWriting(text);
  const tokens: Token[] = [];
  const brackets = new Map<number, number>();
  const at: Place = { sentence: 0, clause: 0, clauses: 0, open: [] };
  for (let place = 0; place < mapped.text.length;) {
    const { kind, raw, end } = pieceAt(mapped.text, place);
    if (kind === 'open' || kind === 'close') crossBracket(kind, at, { tokens, brackets });
    else if (kind === 'stop' || kind === 'comma') endClause(kind, at);
    else if (kind !== 'none') {
      const { sentence, clause } = at;
      const form = formOf(kind, raw);
      tokens.push({ kind, raw, form, ...placed(mapped, place, end), sentence, clause });
    }
    place = end;
  }
  return { tokens, brackets };
}

/** No bracket outlives its sentence: whoever forgot to close one did not mean the rest of the text. */
function endClause(kind: 'stop' | 'comma', at: Place): void {
  at.clause = ++at.clauses;
  if (kind === 'comma') return;
  at.sentence++;
  at.open.length = 0;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly brackets: Map<number, number>;
}

function crossBracket(kind: 'open' | 'close', at: Place, { tokens, brackets }: Read): void {
  if (kind === 'open') {
    if (at.open.length >= deepest) return;
    at.open.push({ clause: at.clause, first: tokens.length });
    at.clause = ++at.clauses;
    return;
  }
  const group = at.open.pop();
  if (!group) return;
  brackets.set(group.first, tokens.length);
  at.clause = group.clause;
}

function pieceAt(
  text: string,
  place: number,
): { kind: (typeof patterns)[number][0] | 'none'; raw: string; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = place;
    const raw = pattern.exec(text)?.[0];
    if (raw !== undefined) return { kind, raw, end: pattern.lastIndex };
  }
  return { kind: 'none', raw: '', end: place + 1 };
}

const placed = ({ from, to }: MappedText, first: number, end: number) => ({
  from: from[first] ?? 0,
  to: to[end - 1] ?? 0,
});

function formOf(kind: Token['kind'], raw: string): string {
  if (kind === 'word') return stemWord(raw);
  if (kind !== 'number') return raw;
  const ungrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw) ? raw.replaceAll(',', '') : raw;
  return ungrouped
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.')
    .replace(/^(\d+\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
