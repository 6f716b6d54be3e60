import type { Place } from '../feedback.js';
import { safeText } from './safe-text.js';

/** A program's text, and where its lines stand in a notebook. */
export interface SourceLines {
  readonly sourceText: string;
  /** The cell of each line, for a notebook. */
  readonly places?: readonly { readonly cell: number; readonly line: number }[] | undefined;
}

/** Finds what stands in a line. Null for no line, and for one that the program does not have. */
export function placesIn({
  sourceText,
  places,
}: SourceLines): (line: number | null) => Place | null {
  const lines = sourceText.split(/\r\n|\r|\n/);
  return (line) => {
    const text = line === null ? undefined : lines[line - 1];
    if (line === null || text === undefined) return null;
    const inCell = places?.[line - 1];
    return {
      line: inCell?.line ?? line,
      cell: inCell?.cell ?? null,
      text: safeText(text.trim()),
    };
  };
}

export type FindPlace = ReturnType<typeof placesIn>;
