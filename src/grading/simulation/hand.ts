import type { Language } from '../../util/localized-text.js';
import { coin, pick, seeded } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { happens } from './chance.js';

/** How a student writes: mostly in one way. */
export interface Hand {
  readonly language: Language;
  readonly truths: readonly [right: string, wrong: string];
  readonly letters: (letters: readonly string[]) => string;
  readonly number: (digits: string) => string;
}

const truthsOf: Readonly<Record<Language, Hand['truths'][]>> = {
  zh: [
    ['对', '错'],
    ['√', '×'],
    ['T', 'F'],
    ['正确', '错误'],
    ['t', 'f'],
  ],
  en: [
    ['T', 'F'],
    ['t', 'f'],
    ['true', 'false'],
    ['True', 'False'],
    ['√', '×'],
  ],
};

/** Full-width letters, digits and commas, as a Chinese keyboard types them. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const letterWays: readonly Hand['letters'][] = [
  (letters) => letters.join(''),
  (letters) => letters.join(','),
  (letters) => letters.join('').toLowerCase(),
  (letters) => letters.join('、'),
  (letters) => letters.join(' '),
  (letters) => wide(letters.join(',')),
];

const plain = (digits: string): string => digits;

const numberWays: readonly Hand['number'][] = [
  plain,
  plain,
  plain,
  // One comma before exactly three digits could group thousands.
  (digits) => (/\.\d{3}$/.test(digits) ? digits : digits.replace('.', ',')),
  wide,
];

/** Draws how a student writes. */
export function drawHand(language: Language, seed: string, student: number): Hand {
  const random = seeded(seed, 'hand', student);
  return {
    language,
    truths: pick(random, truthsOf[language]),
    letters: pick(random, letterWays),
    number: pick(random, numberWays),
  };
}

/** What nobody can mark without a look at the paper. */
const scrawls: Readonly<Record<Language, readonly string[]>> = {
  zh: ['?', 'A/B', '看不清', '见背面', '涂改', 'A或C'],
  en: ['?', 'A/B', 'illegible', 'see back', 'A or C'],
};

/** Chances, in ten-thousandths, that an answer is left out or cannot be read. */
const chanceOf = { blank: 100, scrawl: 60 } as const;

/** Nothing, or something unreadable, in place of an answer; undefined where the student answers. Weak students leave more out. */
export function noAnswer(random: Random, ability: number, language: Language): string | undefined {
  const blank = chanceOf.blank + (ability < 0 ? -2 * ability : 0);
  if (happens(random, blank)) return coin(random) ? '' : '—';
  return happens(random, chanceOf.scrawl) ? pick(random, scrawls[language]) : undefined;
}
