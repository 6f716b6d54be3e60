import type { Language, LocalizedText } from '../../util/localized-text.js';

/** The languages a paper can be printed in: one, or both with Chinese first. */
export const paperLanguages = ['zh', 'en', 'both'] as const;

export type PaperLanguage = (typeof paperLanguages)[number];

/** The language of everything that is printed only once: labels in figures, structure of the file. */
export const firstLanguage = (language: PaperLanguage): Language =>
  language === 'en' ? 'en' : 'zh';

/** A short text on one line: `zh / en` where both are wanted and differ. */
export function onOneLine({ zh, en }: LocalizedText, language: PaperLanguage): string {
  if (language === 'both') return zh === en ? zh : `${zh} / ${en}`;
  return language === 'zh' ? zh : en;
}

/** A label: both languages without a stroke between them. */
export function label({ zh, en }: LocalizedText, language: PaperLanguage): string {
  if (language === 'both') return zh === en ? zh : `${zh} ${en}`;
  return language === 'zh' ? zh : en;
}

/** A text of one or more paragraphs as Markdown; the second language follows the first, set smaller. */
export function paragraphs({ zh, en }: LocalizedText, language: PaperLanguage): string {
  if (language !== 'both') return language === 'zh' ? zh : en;
  return zh === en ? zh : `${zh}\n\n::: second {"language":"en"}\n\n${en}\n\n:::`;
}
