import { createMarkdown } from '../../../paper/document/markdown.js';
import { drawFigure } from '../../../paper/figures/draw-figure.js';
import { Typefaces } from '../../../paper/fonts/typefaces.js';
import type { Typesetter } from '../../../paper/layout/inline/typesetter.js';
import { Formulas } from '../../../paper/math/formulas.js';
import { SymbolSheet } from '../../../paper/svg/symbol-sheet.js';
import type { Language } from '../../../util/localized-text.js';
import { MarkdownPage } from './markdown-page.js';
import { formulasOfTexts, parseTexts } from './page-texts.js';
import type { PageTexts } from './page-texts.js';

/** Turns the Markdown of the project into HTML. It holds fonts (to measure figures) and formulas, so one serves all pages. */
export class MarkdownSetter {
  private readonly markdown = createMarkdown();
  private readonly typefaces = new Typefaces();
  private readonly formulas: Formulas;
  private readonly typesetter: Typesetter;

  /** `compiledFormulas` is a file of formulas that were set before; without it all are set anew, and look the same. */
  constructor(compiledFormulas?: string) {
    this.formulas = new Formulas(compiledFormulas);
    this.typesetter = {
      faceOf: (style, character, preferHan) =>
        this.typefaces.faceFor(style, character.codePointAt(0) ?? 0, preferHan),
      widthOf: (face, text) => this.typefaces.shape(face, text).width,
      formula: this.formulas.lookup,
    };
  }

  /** Sets all that a page, or pages alike, will show. @throws FormulaError, TemplateError */
  async page(texts: PageTexts, language: Language): Promise<MarkdownPage> {
    const parsed = parseTexts(texts, this.markdown);
    await this.formulas.prepare(formulasOfTexts(parsed));
    const { typesetter } = this;
    return new MarkdownPage(parsed, {
      language,
      symbols: new SymbolSheet(),
      formula: this.formulas.lookup,
      widthOf: typesetter.widthOf,
      drawFigure: (figure) => drawFigure(figure, { typesetter, language }),
    });
  }

  close(): void {
    this.typefaces.close();
  }
}
