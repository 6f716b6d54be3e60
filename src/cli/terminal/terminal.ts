import { harmless } from './harmless.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';

/** A stream that a run writes to. What is known of a terminal is missing elsewhere. */
export type Stream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** The streams that a run writes to; tests pass their own. */
export interface Streams {
  readonly out: Stream;
  readonly error: Stream;
}

const styles = { bold: 1, red: 31, green: 32, yellow: 33 } as const;

export type Style = keyof typeof styles;

type Write = (text: string, style?: Style) => void;

/** Where a command writes, and how its user wants to be spoken to. */
export interface Terminal {
  readonly language: Language;
  /** The answer: what was asked for, and what a program or a pipe may read. */
  readonly print: Write;
  /** What was done; left out when the user wants quiet. */
  readonly report: Write;
  /** Hints for the person; left out when the user wants quiet. */
  readonly tell: Write;
  /** Problems: always said. */
  readonly complain: Write;
  /** What somebody else's program prints, as it comes: as it is, but for what a terminal would obey. */
  readonly pass: (stream: 'stdout' | 'stderr', text: string) => void;
  /** Where progress is drawn; undefined if nobody would see it, or wants to. */
  readonly progress: Stream | undefined;
}

/** The text in the user's language. */
export const say = ({ language }: Pick<Terminal, 'language'>, text: LocalizedText): string =>
  text[language];

export interface Manner {
  readonly language: Language;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** Texts may hold names from programs and files of others: a terminal gets nothing of theirs that it would obey. */
const shownOn = (stream: Stream, text: string): string =>
  stream.isTTY === true ? harmless(text) : text;

/** A terminal on two streams. Colour only on a stream that a person sees, and not where NO_COLOR asks for none. */
export function createTerminal({ out, error }: Streams, manner: Manner): Terminal {
  const { language, quiet, noColor } = manner;
  const writer =
    (stream: Stream): Write =>
    (text, style) => {
      const said = shownOn(stream, text);
      const plain = style === undefined || noColor || stream.isTTY !== true;
      stream.write(`${plain ? said : `\u001b[${styles[style]}m${said}\u001b[0m`}\n`);
    };
  const silent: Write = () => undefined;
  return {
    language,
    print: writer(out),
    report: quiet ? silent : writer(out),
    tell: quiet ? silent : writer(error),
    complain: writer(error),
    pass: (stream, text) => {
      const to = stream === 'stdout' ? out : error;
      to.write(shownOn(to, text));
    },
    progress: error.isTTY === true && !quiet ? error : undefined,
  };
}
