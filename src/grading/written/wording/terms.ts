import { isFiller } from '../../../util/words/phrase.js';
import { tokensOf } from '../../../util/words/tokens.js';
import type { Token, TokenText } from '../../../util/words/tokens.js';
import { polarityOf } from '../negation/polarity.js';
import type { Span } from '../negation/polarity.js';
import { negationsOf } from '../negation/negations.js';
import type { Negations } from '../negation/negations.js';
import { wordAt, wordList } from '../negation/word-list.js';
import { stopHan, stopWords } from './stop-words.js';

/** Something in the wording of a point that its answer should hold too. */
export interface Term {
  readonly kind: 'words' | 'formula' | 'number';
  /** Equal for equal terms, whatever text they come from. */
  readonly key: string;
  /** What is sought: one word, two Chinese characters, or all tokens of a formula. */
  readonly tokens: readonly Token[];
  /** Whether the wording affirms or denies it; `either` if it does both. */
  readonly sign: 'affirmed' | 'denied' | 'either';
  /** Whether it stands in brackets or among examples, of which an answer need not have all. */
  readonly isOptional: boolean;
}

const stopList = wordList(stopHan);

/**
 * The content of a wording: English stems and pairs of Chinese characters without stop words, numbers, and formulas (between `$`) as
 * wholes. Of an equation only the last side counts, which is the result: `$25\times(9+1)=250$`.
 */
export function termsOf(wording: string): Term[] {
  const formulas = [...wording.matchAll(/\$([^$]+)\$/g)].map(([, formula]) => formula ?? '');
  const words = wording.replace(/\$[^$]+\$/g, ' , ').replace(remarkOnMarks, ' ');
  return withoutRepetition([...formulas.flatMap(formulaTerms), ...wordTerms(words)]);
}

/** "1.5 分", "0.5 each": of marks, not of the matter. */
const remarkOnMarks = /\d+(?:\.\d+)?\s*(?:分(?!之)|marks?\b|each\b)/g;

function withoutRepetition(terms: readonly Term[]): Term[] {
  const first = new Map<string, Term>();
  for (const term of terms) {
    const known = first.get(term.key);
    const sign = known && known.sign !== term.sign ? 'either' : term.sign;
    const isOptional = term.isOptional && known?.isOptional !== false;
    first.set(term.key, { ...term, sign, isOptional });
  }
  return [...first.values()];
}

function formulaTerms(formula: string): Term[] {
  const side = /[=≈](?![^=≈]*[<>])([^=≈]*)$/.exec(formula.replaceAll('\\approx', '≈'))?.[1];
  const found = tokensOf(side ?? formula).tokens;
  const tokens = found.length > 0 ? found : tokensOf(formula).tokens;
  if (tokens.length === 0) return [];
  const kind = isResult(tokens) ? 'number' : 'formula';
  return [{ kind, key: formsOf(tokens), tokens, sign: 'affirmed', isOptional: false }];
}

const isResult = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.kind === 'number' && tokens.slice(0, -1).every(({ raw }) => raw === '-');

function wordTerms(words: string): Term[] {
  const text = tokensOf(words);
  const { tokens } = text;
  const negations = negationsOf(tokens);
  const isOptional = optionalTokens(text);
  return spansOf(tokens, contentOf(tokens, negations)).map((span) => {
    const piece = tokens.slice(span.first, span.last + 1);
    return {
      kind: piece[0]?.kind === 'number' ? 'number' : 'words',
      key: formsOf(piece),
      tokens: piece,
      sign: polarityOf(tokens, negations, span).isNegated ? 'denied' : 'affirmed',
      isOptional: isOptional[span.first] ?? false,
    };
  });
}

/** Of each token, whether it says something of the matter. A single letter outside a formula does not: a) b) c). */
function contentOf(tokens: readonly Token[], { isCue }: Negations): boolean[] {
  const content = tokens.map(
    (token, place) =>
      isCue[place] === false &&
      token.kind !== 'sign' &&
      !isFiller(token) &&
      !(token.kind === 'word' && (stopWords.has(token.raw) || token.raw.length < 2)),
  );
  for (let place = 0; place < tokens.length; place++) {
    const length = wordAt(tokens, place, stopList);
    content.fill(false, place, place + length);
    place += Math.max(length - 1, 0);
  }
  return content;
}

/** Every word and number, and every two neighbouring Chinese characters; one that stands alone goes by itself. */
function spansOf(tokens: readonly Token[], isContent: readonly boolean[]): Span[] {
  const isPair = (place: number): boolean =>
    isContent[place] === true && isContent[place + 1] === true && goesOn(tokens, place);
  return tokens.flatMap(({ kind }, place) => {
    if (!isContent[place]) return [];
    if (kind === 'han' && isPair(place)) return [{ first: place, last: place + 1 }];
    return kind === 'han' && isPair(place - 1) ? [] : [{ first: place, last: place }];
  });
}

/** Says whether the next token is a Chinese character of the same clause. */
const goesOn = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.kind === 'han' &&
  tokens[place + 1]?.kind === 'han' &&
  tokens[place].clause === tokens[place + 1]?.clause;

const examples = wordList([
  '例如',
  '比如',
  '办法如',
  '可接受',
  'such as',
  'for example',
  'accepted',
]);

/** Of each token, whether it stands in brackets, or behind "such as" in its sentence. */
function optionalTokens({ tokens, brackets }: TokenText): boolean[] {
  const optional = tokens.map(() => false);
  for (const [first, behind] of brackets) optional.fill(true, first, behind);
  tokens.forEach(({ sentence }, place) => {
    const isExample = wordAt(tokens, place, examples) > 0;
    const goesOnFrom = optional[place - 1] && tokens[place - 1]?.sentence === sentence;
    if (isExample || (goesOnFrom && !endsBracket(brackets, place))) optional[place] = true;
  });
  return optional;
}

const endsBracket = (brackets: TokenText['brackets'], place: number): boolean =>
  [...brackets.values()].includes(place);

/** The forms of some tokens, with spaces between. */
export const formsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ form }) => form).join(' ');
