import type { Renderer } from '../../practice/text/renderer.js';
import { displayWidth } from '../../paper/text/display-width.js';
import { figureToText } from '../../paper/text/figures/figure-to-text.js';
import { renderText } from '../../paper/text/render-text.js';
import type { TextOptions, TextStyle } from '../../paper/text/text-options.js';
import { wrapText } from '../../paper/text/wrap-spans.js';
import type { Language } from '../../util/localized-text.js';
import type { Ink, InkStyle } from '../../practice/text/renderer.js';

const inks: Readonly<Record<TextStyle, InkStyle>> = {
  strong: 'bold',
  heading: 'bold',
  emphasis: 'bold',
  code: 'cyan',
};

export interface RendererOptions {
  readonly content: Language;
  readonly language: Language;
  readonly plain: boolean;
  /** Undefined where there are no colours. */
  readonly ink: Ink | undefined;
}

/** Questions as text for the terminal, by the paper's own renderer. */
export function textRenderer({ content, language, plain, ink }: RendererOptions): Renderer {
  const options = (width: number): TextOptions => ({
    width,
    language: content,
    plain,
    ...(ink && { styled: (text: string, style: TextStyle) => ink(text, inks[style]) }),
  });
  return {
    text: (markdown, width) => renderText(markdown, options(width)),
    words: (text, width) => wrapText(text, { width, language, plain }),
    figure: (figure, width) => figureToText(figure, options(width)),
    columns: displayWidth,
  };
}
