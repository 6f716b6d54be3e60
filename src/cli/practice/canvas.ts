import type { Canvas } from '../../practice/text/paint.js';
import type { Ink } from '../../practice/text/renderer.js';
import type { Language } from '../../util/localized-text.js';
import type { Devices } from './devices.js';
import { textRenderer } from './text-renderer.js';

export interface CanvasOptions {
  readonly language: Language;
  /** Of the questions. */
  readonly content: Language;
  readonly plain: boolean;
}

/** Some people have it said once for all programs; a terminal called dumb cannot move its cursor. */
export const isPlain = ({ plain }: Pick<CanvasOptions, 'plain'>, { env }: Devices): boolean =>
  plain || !['', '0', 'false', undefined].includes(env['ACCESSIBLE']) || env['TERM'] === 'dumb';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

const ansi: Ink = (text, style) => {
  const end = style === 'bold' || style === 'dim' ? 22 : 39;
  return text === '' ? text : `\u001b[${codes[style]}m${text}\u001b[${end}m`;
};

const noInk: Ink = (text) => text;

/** Narrower windows than this cannot hold a formula or a line of code. */
const narrowest = 40;

/** What the student's terminal can show; asked for anew each time, since a window changes its size. */
export function canvasOf(options: CanvasOptions, devices: Devices): () => Canvas {
  const { env, output } = devices;
  const { language, content } = options;
  const plain = isPlain(options, devices);
  const isDrawn = output.isTTY === true && !plain;
  const hasColour = isDrawn && (env['NO_COLOR'] ?? '') === '';
  const ink = hasColour ? ansi : undefined;
  const renderer = textRenderer({ content, language, plain, ink });
  const width = () => Math.max(narrowest, output.columns ?? 80);
  return () => ({ renderer, ink: ink ?? noInk, plain: !isDrawn, width: width() });
}
