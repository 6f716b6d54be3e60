import type { MarkdownIt } from 'markdown-it';
import type { Exam, Variant } from '../exam/manifest/exam-schema.js';
import { answerSheetView } from './document/answer-sheet-view.js';
import type { Block, Furniture } from './document/block.js';
import { formulasOf } from './document/formulas-of.js';
import { keyView } from './document/key-view.js';
import { createMarkdown } from './document/markdown.js';
import { firstLanguage, label } from './document/paper-language.js';
import type { PaperLanguage } from './document/paper-language.js';
import { furnitureOf, headlines, paperView } from './document/paper-view.js';
import type { Student } from './document/paper-view.js';
import { parseBlocks } from './document/parse-blocks.js';
import { createTemplates } from './document/template-engine.js';
import type { FillTemplate, TemplateSources } from './document/template-engine.js';
import { TemplateError } from './document/template-error.js';
import { twoWayView } from './document/two-way-view.js';
import { words } from './document/words.js';
import { drawFigure } from './figures/draw-figure.js';
import { MissingGlyphError } from './fonts/missing-glyph-error.js';
import { Typefaces } from './fonts/typefaces.js';
import { layoutAnswerSheet } from './layout/answer-sheet/answer-sheet.js';
import type { SheetPageMap } from './layout/answer-sheet/sheet-map.js';
import { layoutBlocks } from './layout/blocks/layout-blocks.js';
import type { Page } from './layout/draw.js';
import type { Element } from './layout/element.js';
import type { Typesetter } from './layout/inline/typesetter.js';
import { composePages } from './layout/pages/compose-pages.js';
import { columnSize, sheets } from './layout/pages/sheet.js';
import type { SheetName } from './layout/pages/sheet.js';
import type { Formula } from './math/formula.js';
import { Formulas } from './math/formulas.js';
import { writePdf } from './pdf/write-pdf.js';

/** What is to be printed. */
export interface PrintOrder {
  readonly exam: Exam;
  readonly variant: Variant;
  readonly language: PaperLanguage;
  readonly sheet: SheetName;
  readonly student?: Student;
}

/** A document that belongs to an exam but is none of its papers, such as a report. */
export interface DocumentOrder {
  /** The name of its template. */
  readonly template: string;
  readonly view: object;
  readonly exam: Exam;
  /** What a reader shows as its title. */
  readonly title: string;
  readonly language: PaperLanguage;
  readonly furniture: Furniture;
}

/** Letters of running text, in points. */
const textSize = 10.5;

/** Prints exams. It holds the fonts and formulas, so one printer serves all papers of a run. */
export class Printer {
  private readonly fill: FillTemplate;
  private readonly markdown: MarkdownIt = createMarkdown();
  private readonly typefaces = new Typefaces();
  private readonly formulas: Formulas;
  private readonly typesetter: Typesetter;

  /** `compiledFormulas` is a file of formulas that were set before; without it all are set anew, and look the same. */
  constructor(templates: TemplateSources, compiledFormulas?: string) {
    this.fill = createTemplates(templates);
    this.formulas = new Formulas(compiledFormulas);
    this.typesetter = {
      faceOf: (style, character, preferHan) =>
        this.typefaces.faceFor(style, character.codePointAt(0) ?? 0, preferHan),
      widthOf: (face, text) => this.typefaces.shape(face, text).width,
      formula: (tex, display) => this.printable(this.formulas.lookup(tex, display)),
    };
  }

  /** The paper that students get. */
  async paper(order: PrintOrder): Promise<Uint8Array> {
    const { exam, variant, language, student } = order;
    const blocks = this.blocksOf('paper', paperView(exam, variant, language));
    return naming(student, () =>
      this.print(blocks, order, furnitureOf(exam, variant, language, student)),
    );
  }

  /** Answers, worked solutions and marking scheme. */
  async key(order: PrintOrder): Promise<Uint8Array> {
    const { exam, variant, language } = order;
    const blocks = this.blocksOf('key', keyView(exam, variant, language));
    const { footer, mark } = furnitureOf(exam, variant, language);
    return this.print(
      blocks,
      { ...order, sheet: 'a4' },
      { seal: undefined, footer, mark },
      label(words.answerKey, language),
    );
  }

  /** The sheet that is filled with a pencil and read by a scanner, and where its bubbles are. */
  async answerSheet(
    order: PrintOrder,
  ): Promise<{ readonly pdf: Uint8Array; readonly map: object }> {
    const { exam, variant, language, student } = order;
    return naming(student, async () => {
      const view = answerSheetView(exam, variant, language, student);
      const { pages, map } = layoutAnswerSheet(view, this.typesetter);
      const pdf = await writePdf(pages, infoOf(order, view.title), this.typefaces);
      return { pdf, map: sheetFile(exam, variant, pages, map) };
    });
  }

  /** The table of specifications: topics by kinds and difficulty. */
  async twoWayTable(order: PrintOrder): Promise<Uint8Array> {
    const { exam, variant, language } = order;
    const view = twoWayView(exam, variant, language);
    const { footer, mark } = furnitureOf(exam, variant, language);
    const furniture = { seal: undefined, footer, mark: mark.replace(`${variant.id} · `, '') };
    return this.print(
      this.blocksOf('two-way-table', view),
      { ...order, sheet: 'a4' },
      furniture,
      view.title,
    );
  }

  /** Any other document, on A4. */
  async document(order: DocumentOrder): Promise<Uint8Array> {
    const { template, view, exam, title, language, furniture } = order;
    const blocks = this.blocksOf(template, view);
    await this.formulas.prepare(formulasOf(blocks));
    const pages = this.layout(blocks, { language, sheet: 'a4' }, furniture);
    return writePdf(pages, fileInfo(exam, title, language), this.typefaces);
  }

  close(): void {
    this.typefaces.close();
  }

  /** Words inside a formula are set in the Chinese face, which must have them. @throws MissingGlyphError */
  private printable(formula: Formula): Formula {
    for (const { texts } of formula.pieces)
      for (const { text } of texts) this.typefaces.shape('han-serif', text);
    return formula;
  }

  /** Fills a template and parses what it printed. @throws TemplateError that names it. */
  private blocksOf(template: string, view: object): Block[] {
    const source = this.fill(template, view);
    try {
      return parseBlocks(this.markdown, source);
    } catch (error) {
      if (error instanceof TemplateError) error.addSource(`${template}.hbs`);
      throw error;
    }
  }

  private async print(
    blocks: readonly Block[],
    order: PrintOrder,
    furniture: Furniture,
    kind = '',
  ): Promise<Uint8Array> {
    await this.formulas.prepare(formulasOf(blocks));
    const pages = this.layout(blocks, order, furniture);
    return writePdf(pages, infoOf(order, kind), this.typefaces);
  }

  private layout(
    blocks: readonly Block[],
    { language, sheet }: Pick<PrintOrder, 'language' | 'sheet'>,
    furniture: Furniture,
  ) {
    const root: Element = { tag: 'Document' };
    const chosen = sheets[sheet];
    const { width, height } = columnSize(chosen);
    const first = firstLanguage(language);
    const strips = layoutBlocks(blocks, {
      typesetter: this.typesetter,
      drawFigure: (figure) => drawFigure(figure, { typesetter: this.typesetter, language: first }),
      width,
      pageHeight: height,
      size: textSize,
      leading: 1.52,
      chinese: first === 'zh',
      parent: root,
    });
    return composePages(strips, furniture, chosen, this.typesetter);
  }
}

/** Says whose name a missing character stands in. */
async function naming<Result>(
  student: Student | undefined,
  print: () => Promise<Result>,
): Promise<Result> {
  try {
    return await print();
  } catch (error) {
    if (error instanceof MissingGlyphError && student) {
      const { id, name, class: group = '' } = student;
      if (`${name}${group}`.includes(String.fromCodePoint(error.codePoint)))
        error.addSource(`student ${id}`);
    }
    throw error;
  }
}

/** The answer sheet's data file: all that a program needs to read a scan. Lengths in points from the top left corner. */
const sheetFile = (
  exam: Exam,
  variant: Variant,
  pages: readonly Page[],
  map: readonly SheetPageMap[],
) => ({
  format: 'gradpaper-answer-sheet',
  version: 1,
  exam: exam.hash,
  variant: variant.id,
  unit: 'pt',
  width: pages[0]?.width,
  height: pages[0]?.height,
  pages: map,
});

function infoOf({ exam, variant, language }: PrintOrder, kind: string) {
  const parts = [...headlines(exam, variant, language), kind];
  return fileInfo(exam, parts.filter((part) => part !== '').join(' '), language);
}

const fileInfo = ({ hash }: Exam, title: string, language: PaperLanguage) => ({
  title,
  subject: `gradpaper ${hash}`,
  language: firstLanguage(language) === 'zh' ? 'zh-CN' : 'en',
});
