import hljs from 'highlight.js/lib/core';
import python from 'highlight.js/lib/languages/python';
import type { FontStyle } from '../fonts/faces.js';

hljs.registerLanguage('python', python);

/** A piece of a line of code that looks one way. */
export interface CodeSpan {
  readonly text: string;
  readonly font: FontStyle;
  readonly color: string;
}

const plain = { font: 'mono', color: '#24292f' } as const;

/** How classes of tokens look: weight and slant say it too, for papers are mostly printed in black and white. */
const looks: Readonly<Record<string, Omit<CodeSpan, 'text'>>> = {
  keyword: { font: 'mono-bold', color: '#5a2ca0' },
  built_in: { font: 'mono', color: '#0b4f9c' },
  literal: { font: 'mono', color: '#0b4f9c' },
  string: { font: 'mono', color: '#0a6b32' },
  number: { font: 'mono', color: '#9a4a00' },
  comment: { font: 'mono-italic', color: '#5c6670' },
  title: { font: 'mono', color: '#7d3300' },
  meta: { font: 'mono', color: '#7d3300' },
};

/** The lines of a listing with their colours; a language that is not known is printed plain. */
export function highlight(listing: string, language: string): CodeSpan[][] {
  const code = listing.replaceAll('\t', '    ');
  const source = hljs.getLanguage(language)
    ? hljs.highlight(code, { language, ignoreIllegals: true }).value
    : escape(code);
  const lines: CodeSpan[][] = [[]];
  for (const { text, look } of spansOf(source))
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, ...look });
    }
  return lines;
}

/** Reads the highlighter's HTML, which holds nothing but text and nested <span class="hljs-…">. */
function spansOf(html: string): { text: string; look: Omit<CodeSpan, 'text'> }[] {
  const open: Omit<CodeSpan, 'text'>[] = [];
  return html.split(/(<[^>]+>)/).flatMap((piece) => {
    const scope = /^<span class="hljs-([a-z_]+)/.exec(piece)?.[1];
    if (scope !== undefined) open.push(looks[scope] ?? open.at(-1) ?? plain);
    else if (piece === '</span>') open.pop();
    else if (piece !== '') return [{ text: unescape(piece), look: open.at(-1) ?? plain }];
    return [];
  });
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

const unescape = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
