import { cutTo, displayWidth } from './display-width.js';
import type { TextOptions } from './text-options.js';

/** What a line begins with that goes on from the one before. */
const goesOn = '↪ ';

/** A listing: its own line breaks and spaces, moved in; lines that are too long go on after a mark. */
export function codeLines(listing: string, options: TextOptions): string[] {
  const indent = options.width < 60 ? '  ' : '    ';
  const width = Math.max(1, options.width - indent.length);
  return listing
    .replaceAll('\t', '    ')
    .split('\n')
    .flatMap((line) => cutLine(line.trimEnd(), width))
    .map((line) => (line === '' ? '' : `${indent}${painted(line, options)}`));
}

const painted = (line: string, { styled }: TextOptions): string =>
  styled ? styled(line, 'code') : line;

function cutLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  let begin = '';
  while (displayWidth(begin + rest) > width) {
    const room = width - displayWidth(begin);
    const end = placeToCut(rest, room);
    lines.push(`${begin}${rest.slice(0, end).trimEnd()}`);
    rest = rest.slice(end).trimStart();
    begin = goesOn;
  }
  return [...lines, `${begin}${rest}`];
}

/** The last place within the room that is after a space, a comma or an opening bracket; else where the room ends. */
function placeToCut(text: string, room: number): number {
  const most = (cutTo(text, room)[0] ?? '').length;
  const indented = text.length - text.trimStart().length;
  for (let at = most; at > indented; at--)
    if (/[\s,([{]/.test(text[at - 1] ?? '') || text[at] === ' ') return at;
  return Math.max(1, most);
}
