import type { LocalizedText } from '../../util/localized-text.js';
import { OpenText } from './open-text.js';

/** Magics of a whole cell that run its Python; all others mean another language or the machine. */
const runsPython = /^%%(?:time|timeit|capture|prun)\b/;

/**
 * A cell's lines with everything that is no Python emptied; an indented one becomes `pass`, so that its block stays whole.
 * What is left out is noted.
 */
export function cellCode(text: string, cell: number, notes: LocalizedText[]): string[] {
  const lines = withoutIndent(text.split(/\r\n|\r|\n/));
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (first.startsWith('%%') && !runsPython.test(first)) {
    notes.push(wholeCell(cell, /^\S+/.exec(first)?.[0] ?? first));
    return lines.map(() => '');
  }
  const open = new OpenText();
  return lines.map((line, index) => {
    const isCode = !open.isOpen;
    open.read(line);
    return isCode ? pythonOf(line, { cell, line: index + 1 }, notes) : line;
  });
}

/** As in Jupyter, a cell may be indented as a whole. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
  return indent === ''
    ? lines
    : lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

interface Place {
  readonly cell: number;
  readonly line: number;
}

/** A magic that is put before a statement, which runs all the same. */
const timed = /^(\s*)%time[ \t]+(\S.*)$/;

/** A variable that gets what a command of the shell prints. */
const assigned = /^(\s*[A-Za-z_][\w, ]*=\s*)(?:!|%[a-zA-Z])/;

const isMagic = (line: string): boolean =>
  /^\s*(?:[!?]|%{1,2}[a-zA-Z])|^[\w.]+\?{1,2}\s*$/.test(line);

function pythonOf(line: string, place: Place, notes: LocalizedText[]): string {
  const [, indent = '', statement] = timed.exec(line) ?? [];
  if (statement !== undefined) {
    notes.push(untimed(place, '%time'));
    return indent + statement;
  }
  const [, variable] = assigned.exec(line) ?? [];
  if (variable !== undefined) {
    notes.push(emptyList(place, line.trim()));
    return `${variable}[]`;
  }
  return isMagic(line) ? leftOut(line, place, notes) : line;
}

function leftOut(line: string, place: Place, notes: LocalizedText[]): string {
  const [magic] = runsPython.exec(line) ?? [];
  notes.push(magic === undefined ? noPython(place, line.trim()) : untimed(place, magic));
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return indent === '' ? '' : `${indent}pass`;
}

const wholeCell = (cell: number, magic: string): LocalizedText => ({
  zh: `第 ${cell} 格：${magic} 不是 Python，整格未运行`,
  en: `cell ${cell}: the cell magic ${magic} is not run, nor is its cell`,
});

const noPython = ({ cell, line }: Place, what: string): LocalizedText => ({
  zh: `第 ${cell} 格第 ${line} 行：不是 Python，未运行：${what}`,
  en: `cell ${cell}, line ${line}: not run, because it is no Python: ${what}`,
});

const untimed = ({ cell, line }: Place, magic: string): LocalizedText => ({
  zh: `第 ${cell} 格第 ${line} 行：忽略 ${magic}，其代码照常运行`,
  en: `cell ${cell}, line ${line}: ${magic} is left out; its code is run`,
});

const emptyList = ({ cell, line }: Place, what: string): LocalizedText => ({
  zh: `第 ${cell} 格第 ${line} 行：命令未运行，变量为空列表：${what}`,
  en: `cell ${cell}, line ${line}: the command is not run, and the variable is an empty list: ${what}`,
});
