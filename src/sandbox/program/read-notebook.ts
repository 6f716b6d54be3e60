import * as z from 'zod';
import type { LocalizedText } from '../../util/localized-text.js';
import { cellCode } from './cell-code.js';

/** A notebook's code as one program. */
export interface NotebookProgram {
  readonly source: string;
  /** What was left out, and where. */
  readonly notes: readonly LocalizedText[];
  /** The cell of each line, counted from 1 as the notebook shows them among code cells, and the line within it. */
  readonly places: readonly CellPlace[];
  /** The lines with which its cells begin, from 1. */
  readonly cells: readonly number[];
}

export interface CellPlace {
  readonly cell: number;
  readonly line: number;
}

const cellSchema = z.object({
  cell_type: z.string(),
  source: z.union([z.string(), z.array(z.string())]).optional(),
  /** Where notebooks of format 3 keep it. */
  input: z.union([z.string(), z.array(z.string())]).optional(),
});

const language = z.object({ language: z.string().optional() }).optional().catch(undefined);

const notebookSchema = z
  .object({
    cells: z.array(cellSchema).optional(),
    worksheets: z.array(z.object({ cells: z.array(cellSchema) })).optional(),
    metadata: z.object({ kernelspec: language }).optional().catch(undefined),
  })
  .refine(({ cells, worksheets }) => cells !== undefined || worksheets !== undefined);

/** A notebook in another language than Python. */
export class ForeignNotebook extends Error {
  readonly language: string;

  constructor(language: string) {
    super(`A notebook in ${language}`);
    this.language = language;
  }
}

/**
 * Code cells in their order; magics and shell lines are left out, their lines kept empty.
 * @throws ForeignNotebook for one that is not in Python, Error for what is no notebook.
 */
export function readNotebook(text: string): NotebookProgram {
  const { cells, worksheets, metadata } = notebookSchema.parse(JSON.parse(text));
  const written = metadata?.kernelspec?.language;
  if (written !== undefined && !/^python/i.test(written)) throw new ForeignNotebook(written);
  const all = cells ?? worksheets?.flatMap((sheet) => sheet.cells) ?? [];
  return joined(all.filter(({ cell_type: type }) => type === 'code').map(textOf));
}

function joined(cells: readonly string[]): NotebookProgram {
  const notes: LocalizedText[] = [];
  const [lines, places, starts]: [string[], CellPlace[], number[]] = [[], [], []];
  cells.forEach((text, index) => {
    const cell = index + 1;
    starts.push(lines.length + 1);
    cellCode(text, cell, notes).forEach((line, at) => {
      lines.push(line);
      places.push({ cell, line: at + 1 });
    });
  });
  return { source: lines.map((line) => `${line}\n`).join(''), notes, places, cells: starts };
}

function textOf({ source, input }: z.infer<typeof cellSchema>): string {
  const text = source ?? input ?? '';
  return typeof text === 'string' ? text : text.join('');
}
