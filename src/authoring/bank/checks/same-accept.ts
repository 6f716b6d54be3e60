import { languages, mapText } from '../../../util/localized-text.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { phraseKey } from '../../../util/words/phrase.js';
import type { Path } from '../../../util/yaml-document.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';
import { rubricsOf } from './rubrics-of.js';
import type { PlacedRubric } from './rubrics-of.js';

/** An alternative of one point that an earlier point of the rubric has too: one remark would earn both. */
export default {
  code: 'same-accept',
  severity: 'warning',
  advice: {
    zh: '把两个评分点的说法写得互不相同。',
    en: 'Give the two points alternatives that tell them apart.',
  },
  check(entry) {
    return rubricsOf(entry.draft, entry.raw).flatMap((rubric) => {
      const alternatives = alternativesOf(rubric);
      return alternatives.flatMap(({ keys, point, path }) => {
        const twin = alternatives.find((other) => other.point < point && isSame(other.keys, keys));
        if (!twin) return [];
        const message = {
          zh: `评分点 ${point + 1} 与评分点 ${twin.point + 1} 有相同的说法`,
          en: `point ${point + 1} of the rubric accepts what point ${twin.point + 1} accepts`,
        };
        return [{ position: placeOf(entry, ...path), message }];
      });
    });
  },
} satisfies ItemCheck;

interface Alternative {
  /** What it says in each language, in a form that can be compared. */
  readonly keys: LocalizedText;
  readonly point: number;
  readonly path: Path;
}

const alternativesOf = ({ points, path }: PlacedRubric): Alternative[] =>
  points.flatMap(({ accept = [] }, point) =>
    accept.map((text, index) => ({
      keys: mapText(text, phraseKey),
      point,
      path: [...path, point, 'accept', index],
    })),
  );

const isSame = (left: LocalizedText, right: LocalizedText): boolean =>
  languages.some((language) => left[language] === right[language]);
