/** The two languages that every text of gradpaper exists in. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in Chinese and in English, in the Markdown subset that papers print. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** A text that reads the same in both languages: a number, a formula, code. */
export const sameInBoth = (text: string): LocalizedText => ({ zh: text, en: text });

/** Applies one change to both languages. */
export const mapText = (
  text: LocalizedText,
  change: (text: string, language: Language) => string,
): LocalizedText => ({ zh: change(text.zh, 'zh'), en: change(text.en, 'en') });

/** Joins texts, each language on its own. */
export const joinTexts = (texts: readonly LocalizedText[], separator: string): LocalizedText => ({
  zh: texts.map(({ zh }) => zh).join(separator),
  en: texts.map(({ en }) => en).join(separator),
});
