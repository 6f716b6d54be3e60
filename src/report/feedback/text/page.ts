import { cutTo, displayWidth } from '../../../paper/text/display-width.js';
import { renderText } from '../../../paper/text/render-text.js';
import { wrapText } from '../../../paper/text/wrap-spans.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';

export type FeedbackStyle = 'bold' | 'red' | 'green' | 'yellow';

/** Puts a colour on a text, or leaves it as it is where there are none. */
export type Ink = (text: string, style: FeedbackStyle) => string;

export interface TextOptions {
  readonly language: Language;
  /** Columns; 80 if left out. */
  readonly width?: number;
  /** No colours if left out. */
  readonly ink?: Ink;
}

/** What lines are written with. */
export interface TextPage {
  readonly language: Language;
  readonly width: number;
  readonly ink: Ink;
  readonly say: (text: LocalizedText) => string;
  /** A line of a program: each space of it counts. */
  readonly code: (text: string, indent: number) => string[];
  /** A text that may hold something of a program's, as lines that begin with some spaces. */
  readonly verbatim: (text: string, indent: number) => string[];
  /** A text of ours, which may hold code and formulas. */
  readonly prose: (text: string, indent: number) => string[];
  /** A text behind its label: lines after the first stand below the text. */
  readonly labelled: (label: LocalizedText, lines: Lines, indent: number) => string[];
}

type Lines = (indent: number) => string[];

const narrowest = 40;

export function textPage({ language, width = 80, ink = (text) => text }: TextOptions): TextPage {
  const columns = Math.max(narrowest, width);
  const say = (text: LocalizedText): string => text[language];
  const room = (indent: number) => ({ width: columns - indent, language });
  const indented = (lines: readonly string[], indent: number): string[] =>
    lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return {
    language,
    width: columns,
    ink,
    say,
    code: (text, indent) => indented(cutTo(text, columns - indent), indent),
    verbatim: (text, indent) =>
      text.split('\n').flatMap((line) => indented(wrapText(line, room(indent)), indent)),
    prose: (text, indent) => indented(renderText(text, room(indent)), indent),
    labelled: (label, lines, indent) => {
      const begin = `${' '.repeat(indent)}${say(label)}${language === 'zh' ? '：' : ': '}`;
      const [first = '', ...rest] = lines(displayWidth(begin));
      return [begin + first.trimStart(), ...rest];
    },
  };
}
