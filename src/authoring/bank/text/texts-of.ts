import { sameInBoth } from '../../../util/localized-text.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';
import type { Path } from '../../../util/yaml-document.js';
import { isMapping } from '../mapping.js';

/** A text in an item, and where it stands. */
export interface PlacedText {
  readonly text: LocalizedText;
  /** Where the text stands; of one language, if given. */
  readonly path: (language?: Language) => Path;
}

/** Keys whose value is a text even where it is one string for both languages. */
const textKeys = ['stem', 'text', 'why', 'say', 'alt', 'unit', 'note'];

/** Items are a few levels deep; what lies deeper is no item, and its form is wrong anyway. */
const maxDepth = 12;

/** Every text in both languages within a value, sound or not: a text whose translation is missing is left to the schema. */
export function textsOf(value: unknown, path: Path = []): PlacedText[] {
  if (path.length > maxDepth) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => textsOf(item, [...path, index]));
  if (!isMapping(value)) return [];
  const { zh, en } = value;
  if (typeof zh === 'string' && typeof en === 'string') return [pair({ zh, en }, path)];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' && textKeys.includes(key)
      ? [single(item, [...path, key])]
      : textsOf(item, [...path, key]),
  );
}

const pair = (text: LocalizedText, path: Path): PlacedText => ({
  text,
  path: (language) => (language === undefined ? path : [...path, language]),
});

const single = (text: string, path: Path): PlacedText => ({
  text: sameInBoth(text),
  path: () => path,
});
