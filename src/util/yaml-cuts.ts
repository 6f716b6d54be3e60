/** A piece of a text: from (included) and to (not included), in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text that goes, and what comes in its place. */
export interface Cut extends Span {
  readonly put: string;
}

/** Entries of a list or mapping that stand one after the other. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The chosen entries, as runs of neighbours. */
export function runsOf(chosen: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [index, isChosen] of chosen.entries()) {
    if (!isChosen) continue;
    const before = runs.at(-1);
    if (before?.last === index - 1) runs.splice(-1, 1, { first: before.first, last: index });
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** The line that tells editors the schema of a file; it belongs to the file. */
export const isSchemaLine = (line: string): boolean =>
  line.trimStart().startsWith('# yaml-language-server:');
