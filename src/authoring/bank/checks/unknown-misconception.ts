import type { LocalizedText } from '../../../util/localized-text.js';
import type { Path } from '../../../util/yaml-document.js';
import { didYouMean } from '../../../util/suggest.js';
import type { Draft } from '../draft.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

/** A misconception that is not in the one list. */
export default {
  code: 'unknown-misconception',
  severity: 'error',
  check: (entry, { misconceptions }) =>
    mistakesIn(entry.draft)
      .filter(({ mistake }) => !misconceptions.includes(mistake))
      .map(({ mistake, path }) => ({
        position: placeOf(entry, ...path),
        message: {
          zh: `没有名为“${mistake}”的错误概念`,
          en: `there is no misconception "${mistake}"`,
        },
        advice: didYouMean(mistake, misconceptions, leaveOut),
      })),
} satisfies ItemCheck;

const leaveOut: LocalizedText = {
  zh: '改用清单（src/misconceptions）中的 id，或删去 mistake。',
  en: 'Use an id from the list (src/misconceptions), or leave "mistake" out.',
};

function mistakesIn({
  options = [],
  wrong = [],
  mistake,
}: Draft): { mistake: string; path: Path }[] {
  const named = (list: readonly { mistake?: string | undefined }[], key: string) =>
    list.flatMap((item, index) =>
      item.mistake === undefined ? [] : [{ mistake: item.mistake, path: [key, index, 'mistake'] }],
    );
  return [
    ...(mistake === undefined ? [] : [{ mistake, path: ['mistake'] }]),
    ...named(options, 'options'),
    ...named(wrong, 'wrong'),
  ];
}
