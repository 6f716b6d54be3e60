import { isSchemaLine, runsOf } from './yaml-cuts.js';
import type { Cut, Run, Span } from './yaml-cuts.js';

/** The entries of a list with dashes, or of a mapping with a line for each key. */
interface Block {
  readonly spans: readonly Span[];
  /** Which of them go. */
  readonly chosen: readonly boolean[];
  readonly isList: boolean;
}

/** What to cut so that the chosen entries are gone with their comments, and the blank lines between the others stay single. */
export const cutFromBlock = (text: string, block: Block): Cut[] =>
  runsOf(block.chosen).map((run) => cutRun(text, block, run));

function cutRun(text: string, { spans, isList }: Block, { first, last }: Run): Cut {
  const at = spans[first]?.from ?? 0;
  const next = spans[last + 1];
  // The first entry may stand behind the dash of what it is in: the next one moves up to it.
  const sharesLine = text.slice(startOfLine(text, at), at).trim() !== '';
  if (sharesLine && next) return { from: at, to: next.from, put: '' };
  const column = at - startOfLine(text, at);
  const end = at + text.slice(at, spans[last]?.to).trimEnd().length;
  const to = endOfEntry(text, nextLine(text, end), { column, isList });
  const from = sharesLine ? at : startOfEntry(text, startOfLine(text, at));
  return withBlanks(text, { from, to });
}

/** A cut with the blank lines that would stand twice, or at the end of the text. */
function withBlanks(text: string, { from, to }: Span): Cut {
  if (text.slice(to).trim() === '') return { from: startOfBlanks(text, from), to, put: '' };
  const above = from === 0 ? '' : lineAt(text, startOfLine(text, from - 1));
  const isApart = isBlank(above) || isComment(above);
  return { from, to: isApart ? endOfBlanks(text, to) : to, put: '' };
}

const startOfLine = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after that of `offset` begins; the end of the text if there is none. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The line that begins at an offset. */
const lineAt = (text: string, start: number): string => text.slice(start, nextLine(text, start));

const isBlank = (line: string): boolean => line.trim() === '';
const isComment = (line: string): boolean => line.trimStart().startsWith('#');

/** The first of the comment lines that stand directly above a line. */
function startOfEntry(text: string, start: number): number {
  if (start === 0) return 0;
  const above = startOfLine(text, start - 1);
  const line = lineAt(text, above);
  return isComment(line) && !isSchemaLine(line) ? startOfEntry(text, above) : start;
}

/** The first of the blank lines that stand directly above a line. */
function startOfBlanks(text: string, start: number): number {
  if (start === 0) return 0;
  const above = startOfLine(text, start - 1);
  return isBlank(lineAt(text, above)) ? startOfBlanks(text, above) : start;
}

interface Place {
  readonly column: number;
  readonly isList: boolean;
}

/**
 * Where an entry ends whose last line is followed by the one that begins at `start`: after the comments that are indented more than
 * it, and those that touch an item of a list.
 */
function endOfEntry(text: string, start: number, { column, isList }: Place): number {
  let [end, touches] = [start, isList];
  for (let at = start; at < text.length; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    const indent = line.length - line.trimStart().length;
    if (isBlank(line)) touches = false;
    else if (!isComment(line) || (indent <= column && !touches)) break;
    else [end, touches] = [nextLine(text, at), isList];
  }
  return end;
}

/** Where the blank lines that begin at an offset end. */
const endOfBlanks = (text: string, start: number): number =>
  start < text.length && isBlank(lineAt(text, start))
    ? endOfBlanks(text, nextLine(text, start))
    : start;
