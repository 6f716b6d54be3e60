import { causes } from './process/causes.js';
import { ProtocolError } from './process/conversation.js';
import { figureRecord } from './plots/figure-record.js';
import { Body } from './protocol/body.js';
import type { FromProgram } from './protocol/messages.js';

/** A figure as our matplotlib records it. */
export type FigureRecord = Readonly<Record<string, unknown>>;

/** What a program leaves behind. */
export interface Left {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What it has plotted, one record for each figure, as far as that was asked for. */
  readonly figures: readonly FigureRecord[];
}

export type EndedMessage = Extract<FromProgram, { type: 'ended' }>;

/** The files and figures that came with a program's last message. @throws ProtocolError for what cannot be right. */
export const leftBehind = (ended: EndedMessage, body: Uint8Array): Left => ({
  files: filesOf(ended, body),
  figures: figuresOf(ended),
});

/** What our matplotlib would not record is no figure. */
function figuresOf({ figures }: EndedMessage): readonly FigureRecord[] {
  if (figures.every((figure) => figureRecord.safeParse(figure).success)) return figures;
  throw new ProtocolError(causes.unknownFigure);
}

function filesOf({ files }: EndedMessage, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const body = new Body(bytes);
  try {
    return new Map(
      files.map(({ path, at, bytes: count }) => [path, body.take(at, count, 'A file')]),
    );
  } catch (cause) {
    throw new ProtocolError(causes.untrueMessage((cause as Error).message), { cause });
  }
}
