import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';

/** Where a line of the program is: in a notebook the cell and the line within it. */
export function placeInProgram({ places }: ProgramFile, line: number): string {
  const place = places?.[line - 1];
  return place === undefined ? `line ${line}` : `cell ${place.cell}, line ${place.line}`;
}

/** A traceback with the places of a notebook's cells instead of those in the program that was made of it. */
export const inCells = (program: ProgramFile, traceback: string): string =>
  program.places === undefined
    ? traceback
    : traceback.replace(
        /^( *File ".*?", )line (\d+)/gm,
        (_whole, start: string, line: string) => start + placeInProgram(program, Number(line)),
      );
