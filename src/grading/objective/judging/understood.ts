import type { LocalizedText } from '../../../util/localized-text.js';
import { mapText, sameInBoth } from '../../../util/localized-text.js';
import { sayFraction } from '../decimal.js';
import type { Fraction } from '../fraction.js';
import type { Interval } from '../reading/read-interval.js';

/** An answer as it was understood, whatever the way of writing it. */
export type Understood =
  | { readonly type: 'truth'; readonly truth: boolean }
  | { readonly type: 'options'; readonly labels: readonly string[] }
  | {
      readonly type: 'numbers';
      readonly numbers: readonly Fraction[];
      readonly unit?: LocalizedText | undefined;
    }
  | { readonly type: 'shape'; readonly numbers: readonly Fraction[] }
  | { readonly type: 'interval'; readonly interval: Interval }
  | { readonly type: 'word'; readonly word: string };

/** What a report shows of it: "√", "A, C", "0.525", "26×26×25", "[0, 1)". */
export function sayUnderstood(understood: Understood): LocalizedText {
  switch (understood.type) {
    case 'truth':
      return sameInBoth(understood.truth ? '√' : '×');
    case 'options':
      return list(understood.labels, '、');
    case 'numbers': {
      const numbers = list(understood.numbers.map(sayFraction), '，');
      const { unit } = understood;
      return unit ? mapText(numbers, (text, language) => `${text} ${unit[language]}`) : numbers;
    }
    case 'shape':
      return sameInBoth(understood.numbers.map(sayFraction).join('×'));
    case 'interval':
      return sameInBoth(sayInterval(understood.interval));
    case 'word':
      return sameInBoth(understood.word);
  }
}

const list = (items: readonly string[], separator: string): LocalizedText => ({
  zh: items.join(separator),
  en: items.join(', '),
});

const sayInterval = ({ low, high }: Interval): string =>
  [
    low ? `${low.isClosed ? '[' : '('}${sayFraction(low.at)}` : '(-∞',
    high ? `${sayFraction(high.at)}${high.isClosed ? ']' : ')'}` : '∞)',
  ].join(', ');
