import { displayWidth } from './display-width.js';
import { formulaSpan } from './spans-of.js';
import { narrower } from './text-options.js';
import type { TextOptions } from './text-options.js';
import { stackedTex } from './tex/stacked-tex.js';
import { wrapSpans } from './wrap-spans.js';

/** How far a formula on lines of its own is moved in. */
const indent = '  ';

/** A formula on lines of its own: matrices row below row where they fit, else all on one line that may be broken. */
export function formulaLines(tex: string, options: TextOptions): string[] {
  const room = narrower(options, indent.length);
  const stacked = options.plain === true ? undefined : stackedTex(tex);
  const fits = stacked?.every((line) => displayWidth(line) <= room.width);
  const lines = stacked && fits ? stacked : wrapSpans([formulaSpan(tex, options)], room);
  return lines.map((line) => `${indent}${line}`.trimEnd());
}
