import * as z from 'zod';

/** A notebook's code as one program. */
export interface NotebookProgram {
  readonly source: string;
  /** What was left out, and where. */
  readonly notes: readonly string[];
  /** The cell of each line, counted from 1 as the notebook shows them among code cells, and the line within it. */
  readonly places: readonly CellPlace[];
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

const notebookSchema = z.object({
  cells: z.array(cellSchema).optional(),
  worksheets: z.array(z.object({ cells: z.array(cellSchema) })).optional(),
});

/** Code cells in their order; magics and shell lines are left out, their lines kept empty. @throws Error for what is no notebook. */
export function readNotebook(text: string): NotebookProgram {
  const notebook = notebookSchema.parse(JSON.parse(text));
  const cells = notebook.cells ?? notebook.worksheets?.flatMap((sheet) => sheet.cells) ?? [];
  const notes: string[] = [];
  const lines: string[] = [];
  const places: CellPlace[] = [];
  cells
    .filter(({ cell_type: type }) => type === 'code')
    .forEach((cell, index) => {
      const place = `cell ${index + 1}`;
      codeLines(textOf(cell), place, notes).forEach((line, at) => {
        lines.push(line);
        places.push({ cell: index + 1, line: at + 1 });
      });
    });
  return { source: lines.map((line) => `${line}\n`).join(''), notes, places };
}

function textOf({ source, input }: z.infer<typeof cellSchema>): string {
  const text = source ?? input ?? '';
  return typeof text === 'string' ? text : text.join('');
}

/** Magics of a whole cell that run its Python; all others mean another language or the machine. */
const runsPython = /^%%(?:time|timeit|capture|prun)\b/;

/** The cell's lines with everything that is no Python emptied: an indented one becomes `pass`, so that its block stays whole. */
function codeLines(text: string, place: string, notes: string[]): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (first.startsWith('%%') && !runsPython.test(first)) {
    notes.push(
      `${place}: the cell magic ${first.split(/\s/)[0] ?? ''} is not run, nor is its cell`,
    );
    return lines.map(() => '');
  }
  const open = new OpenText();
  return lines.map((line, index) => {
    const isCode = !open.isOpen;
    open.read(line);
    return isCode && isMagic(line) ? leftOut(line, `${place}, line ${index + 1}`, notes) : line;
  });
}

const isMagic = (line: string): boolean =>
  /^\s*(?:[!?]|%{1,2}[a-zA-Z])|^[\w.]+\?{1,2}\s*$/.test(line);

function leftOut(line: string, place: string, notes: string[]): string {
  notes.push(`${place}: not run, because it is no Python: ${line.trim()}`);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return indent === '' ? '' : `${indent}pass`;
}

/** Whether the lines read so far end inside a text in triple quotes or inside brackets, where `%` and `!` are Python's. */
class OpenText {
  #quote: string | undefined;
  #depth = 0;

  get isOpen(): boolean {
    return this.#quote !== undefined || this.#depth > 0;
  }

  read(line: string): void {
    const tokens = line.match(/"""|'''|\\.|#|"|'|[([{]|[)\]}]/g) ?? [];
    for (const token of tokens) {
      if (token === '#' && this.#quote === undefined) break;
      this.#take(token);
    }
    // A text in simple quotes ends with its line.
    if (this.#quote?.length === 1) this.#quote = undefined;
  }

  #take(token: string): void {
    if (this.#quote !== undefined) {
      if (token === this.#quote) this.#quote = undefined;
    } else if (/^["']/.test(token)) this.#quote = token;
    else if (/[([{]/.test(token)) this.#depth++;
    else if (/[)\]}]/.test(token)) this.#depth = Math.max(this.#depth - 1, 0);
  }
}
