import type { Figure as Drawing } from '../../exam/manifest/question-schema.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import type { StudentLine } from '../analysis/class-report.js';
import type { Html } from '../html/markup.js';

/** Shows Markdown. */
export interface ShownTexts {
  readonly block: (text: string) => Html;
  readonly inline: (text: string) => Html;
  readonly figure: (figure: Drawing) => Html;
}

/** What the sections of the page are written with. */
export interface PageContext {
  readonly language: Language;
  /** The words of the page's language. */
  readonly say: (zh: string, en: string) => string;
  /** Markdown of the exam, within a line and in paragraphs. */
  readonly inline: (text: LocalizedText) => Html;
  readonly block: (text: LocalizedText) => Html;
  readonly figure: (figure: Drawing) => Html;
  /** The path of a student's own page beside this one; undefined where there is none. */
  readonly pageOf: (student: StudentLine) => string | undefined;
}

export const pageContext = (
  language: Language,
  shown: ShownTexts,
  pageOf: PageContext['pageOf'],
): PageContext => ({
  language,
  say: (zh, en) => (language === 'zh' ? zh : en),
  inline: (text) => shown.inline(text[language]),
  block: (text) => shown.block(text[language]),
  figure: shown.figure,
  pageOf,
});
