import type { LocalizedText } from '../../../util/localized-text.js';
import type { AnswerText } from '../answer-text.js';
import { findPhrase, rank } from '../matching/find-phrase.js';
import type { Saying } from '../matching/find-phrase.js';
import { phrasesOf } from '../matching/phrase.js';
import type { Phrase } from '../matching/phrase.js';
import type { Verdict } from './verdict.js';

interface Tried {
  readonly phrase: Phrase;
  readonly saying: Saying;
}

const tryAll = (alternatives: readonly LocalizedText[], answer: AnswerText): Tried[] =>
  phrasesOf(alternatives).map((phrase) => ({ phrase, saying: findPhrase(phrase, answer) }));

/** Judges a point by the ways of saying it: the one that the answer comes nearest to counts. */
export function judgeAlternatives(accept: readonly LocalizedText[], answer: AnswerText): Verdict {
  const tried = tryAll(accept, answer);
  const [first, ...others] = tried;
  if (!first) return nothingFound;
  const { phrase, saying } = others.reduce(
    (best, one) => (rank(one.saying) > rank(best.saying) ? one : best),
    first,
  );
  switch (saying.kind) {
    case 'said':
      return said(phrase, saying);
    case 'opposite':
      return {
        isEarned: false,
        isUnsure: true,
        found: saying.found,
        why: {
          zh: `可能说反了：要求“${phrase.alternative.zh}”`,
          en: `said the opposite? wanted: "${phrase.alternative.en}"`,
        },
      };
    case 'partly':
      return partly(phrase, saying);
    case 'nothing':
      return nothingFound;
  }
}

function said(
  { alternative }: Phrase,
  { found, isTypo, isContested }: Extract<Saying, { kind: 'said' }>,
): Verdict {
  const remarks = [
    ...(isTypo ? [{ zh: '拼写有误', en: 'misspelt' }] : []),
    ...(isContested ? [{ zh: '另一处可能说反了', en: 'said the opposite elsewhere?' }] : []),
  ];
  return {
    isEarned: true,
    isUnsure: remarks.length > 0,
    found,
    why: {
      zh: [`说到“${alternative.zh}”`, ...remarks.map(({ zh }) => zh)].join('，'),
      en: [`says "${alternative.en}"`, ...remarks.map(({ en }) => en)].join(', '),
    },
  };
}

/** Half of the pieces or more: a person should look whether the rest was said in other words. */
const partly = (
  phrase: Phrase,
  { found, missing }: Extract<Saying, { kind: 'partly' }>,
): Verdict => ({
  isEarned: false,
  isUnsure: found.length >= missing.length,
  found,
  why: sayMissing(phrase, missing),
});

/** Pieces have no counterparts in the other language, where order and number may differ: there the whole alternative is told. */
const sayMissing = (
  { text, alternative: { zh, en } }: Phrase,
  missing: readonly string[],
): LocalizedText => ({
  zh:
    text === zh
      ? `同一句中缺少${missing.map((piece) => `“${piece}”`).join('、')}`
      : `同一句中没有说全“${zh}”`,
  en:
    text === en
      ? `not in the same sentence: ${missing.map((piece) => `"${piece}"`).join(', ')}`
      : `not all of it in one sentence: "${en}"`,
});

const nothingFound: Verdict = {
  isEarned: false,
  isUnsure: false,
  found: [],
  why: {
    zh: '没有找到任何一种可接受的说法',
    en: 'none of the accepted ways of saying it was found',
  },
};

/** The first thing that an answer says against a point; undefined if it says none. */
export function findContradiction(
  reject: readonly LocalizedText[],
  answer: AnswerText,
): Verdict | undefined {
  const contradiction = tryAll(reject, answer).find(({ saying }) => saying.kind === 'said');
  if (contradiction?.saying.kind !== 'said') return undefined;
  const { phrase, saying } = contradiction;
  return {
    isEarned: false,
    isUnsure: true,
    found: saying.found,
    why: {
      zh: `与要点矛盾，可能说反了：“${phrase.alternative.zh}”`,
      en: `contradicts the point, said the opposite? "${phrase.alternative.en}"`,
    },
  };
}
