import { styleText } from 'node:util';
import type { Language, LocalizedText } from '../util/localized-text.js';

/** Where a command writes, and how its user wants to be spoken to. */
export interface Terminal {
  readonly language: Language;
  readonly quiet: boolean;
  /** Results: what a program or a pipe may read. */
  readonly print: (text: string) => void;
  /** Everything that is for the person: progress, problems, hints. */
  readonly tell: (text: string) => void;
  readonly style: (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;
  /** Whether a progress bar would be seen. */
  readonly isInteractive: boolean;
}

/** The streams that a run writes to; tests pass their own. */
export interface Streams {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly error: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** The text in the user's language. */
export const say = ({ language }: Pick<Terminal, 'language'>, text: LocalizedText): string =>
  text[language];

/** A terminal on two streams. Colour only where a person sees it, and not where NO_COLOR asks for none. */
export function createTerminal(
  streams: Streams,
  {
    language,
    quiet,
    noColor,
  }: { readonly language: Language; readonly quiet: boolean; readonly noColor: boolean },
): Terminal {
  const isInteractive = streams.error.isTTY === true;
  return {
    language,
    quiet,
    isInteractive,
    print(text) {
      streams.out.write(`${text}\n`);
    },
    tell(text) {
      if (!quiet) streams.error.write(`${text}\n`);
    },
    style: (style, text) => (isInteractive && !noColor ? styleText(style, text) : text),
  };
}
