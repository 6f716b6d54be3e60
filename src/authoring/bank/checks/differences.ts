import type { LocalizedText } from '../../../util/localized-text.js';
import type { TextFinding } from './check.js';

/** What one language has and the other has not, each as often as it is missing there. */
export interface Difference {
  readonly onlyZh: readonly string[];
  readonly onlyEn: readonly string[];
}

/** Compares what stands in the Chinese and in the English text, in whatever order. */
export const difference = (zh: readonly string[], en: readonly string[]): Difference => ({
  onlyZh: without(zh, en),
  onlyEn: without(en, zh),
});

function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** The finding of a difference, which is shown; none if there is none. */
export function differenceFinding(
  { onlyZh, onlyEn }: Difference,
  noun: LocalizedText,
): TextFinding[] {
  if (onlyZh.length === 0 && onlyEn.length === 0) return [];
  const message = {
    zh: `中英文的${noun.zh}不同：${words(['只在中文中：', onlyZh], ['只在英文中：', onlyEn], '；')}`,
    en: `the ${noun.en} differ between Chinese and English: ${words(['only in Chinese: ', onlyZh], ['only in English: ', onlyEn], '; ')}`,
  };
  return [{ message }];
}

type Side = readonly [string, readonly string[]];

const words = (zh: Side, en: Side, separator: string): string =>
  [zh, en]
    .filter(([, items]) => items.length > 0)
    .map(([before, items]) => before + shown(items))
    .join(separator);

/** The first few, each cut after 60 characters. */
const shown = (items: readonly string[]): string =>
  items.slice(0, 5).map(cut).join(', ') + (items.length > 5 ? ', …' : '');

function cut(item: string): string {
  const line = item.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
