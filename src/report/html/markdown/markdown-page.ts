import type { Figure } from '../../../exam/manifest/question-schema.js';
import { shortNumber } from '../../../paper/svg/markup.js';
import { trusted } from '../markup.js';
import type { Html } from '../markup.js';
import type { ParsedTexts } from './page-texts.js';
import type { HtmlContext } from './html-context.js';
import { markdownStyle } from './markdown-style.js';
import { renderBlocks, renderFigure } from './render-blocks.js';
import { renderInlines } from './render-inlines.js';

/**
 * The Markdown of one page, or of many that share it, as HTML. All of it is set at once in the order given, so that symbols and
 * styles do not depend on what is asked for first.
 */
export class MarkdownPage {
  private readonly blocks = new Map<string, Html>();
  private readonly inlines = new Map<string, Html>();
  private readonly figures = new Map<Figure, Html>();
  private readonly classes = new Map<string, string>();
  private readonly context: HtmlContext;

  constructor(texts: ParsedTexts, context: Omit<HtmlContext, 'sizeClass' | 'spaceClass'>) {
    this.context = {
      ...context,
      sizeClass: (height, depth) =>
        this.classFor(`height:${ems(height)};vertical-align:${ems(-depth)}`),
      spaceClass: (space) => this.classFor(`margin-inline-end:${ems(space)}`),
    };
    for (const [text, blocks] of texts.blocks)
      this.blocks.set(text, renderBlocks(blocks, this.context));
    for (const [text, inlines] of texts.inlines)
      this.inlines.set(text, renderInlines(inlines, this.context));
    for (const figure of texts.figures)
      this.figures.set(figure, renderFigure(figure, this.context));
  }

  /** A text of paragraphs, lists, tables. It must be one of those that the page was made for. */
  block(text: string): Html {
    return found(this.blocks.get(text), text);
  }

  /** A text within a line. */
  inline(text: string): Html {
    return found(this.inlines.get(text), text);
  }

  figure(figure: Figure): Html {
    return found(this.figures.get(figure), figure.alt.en);
  }

  /** What formulas and figures are made of: once on each page, before them. */
  symbols(): Html {
    return trusted(this.context.symbols.markup());
  }

  /** Rules that the page needs in its style sheet. */
  styles(): string {
    const rules = [...this.classes].map(([style, name]) => `.${name}{${style}}`);
    return `${markdownStyle}${rules.join('')}\n`;
  }

  /** A class for a style: the policy of a page allows no style on an element. */
  private classFor(style: string): string {
    const name = this.classes.get(style) ?? `v${this.classes.size.toString(36)}`;
    this.classes.set(style, name);
    return name;
  }
}

const ems = (length: number): string => `${shortNumber(length, 2)}em`;

function found(html: Html | undefined, what: string): Html {
  if (!html) throw new Error(`the page was not made for this: ${what}`);
  return html;
}
