import { figureRecord } from './figure-record.js';
import { renderFigure } from './render-figure.js';

/**
 * The drawings of the files that a program has written with `savefig`, by their full path in the program's world. In the
 * sandbox such a file is an empty SVG, whatever its name ends in; this is what belongs into it.
 */
export const savedFiles = (records: readonly unknown[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record, index) => {
      const drawing = renderFigure(record, `figure-${index}`);
      return figureRecord.parse(record).files.map((path) => [path, drawing] as const);
    }),
  );
