import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { StudentResult } from '../../grading/results/result.js';
import { furnitureOf, pageMark } from '../../paper/document/paper-view.js';
import { Typefaces } from '../../paper/fonts/typefaces.js';
import type { Printer } from '../../paper/printer.js';
import type { Language } from '../../util/localized-text.js';
import type { MarkdownPage } from '../html/markdown/markdown-page.js';
import type { MarkdownSetter } from '../html/markdown/markdown-setter.js';
import type { Joining } from '../joined/joined-marks.js';
import { printView } from './document/print-view.js';
import { printableText } from './document/printable-text.js';
import type { PrintableText } from './document/printable-text.js';
import { studentPage } from './page/student-page.js';
import { variantTexts } from './variant-texts.js';
import { studentView, variantOf } from './view/student-view.js';
import type { StudentView } from './view/student-view.js';
import { words } from './words.js';

/**
 * The reports that students get back, one student after the other. What does not depend on the student is set once for each variant,
 * so that a page takes a few milliseconds.
 */
export class StudentReports {
  private readonly exam: Exam;
  private readonly language: Language;
  private readonly setter: MarkdownSetter;
  private readonly texts = new Map<string, Promise<MarkdownPage>>();
  private readonly typefaces = new Typefaces();
  private readonly printable: PrintableText;

  private readonly joining: Joining | undefined;

  /** `exam` is the exam as it was marked: with its corrections. `joining` is left out where no programs were graded. */
  constructor(exam: Exam, language: Language, setter: MarkdownSetter, joining?: Joining) {
    this.joining = joining;
    this.exam = exam;
    this.language = language;
    this.setter = setter;
    this.printable = printableText((style, character, preferHan) =>
      this.typefaces.faceFor(style, character.codePointAt(0) ?? 0, preferHan),
    );
  }

  /** One HTML file. @throws RangeError where exam and results do not belong together. */
  async page(result: StudentResult): Promise<string> {
    const view = this.viewOf(result);
    return studentPage(view, await this.textsOf(variantOf(this.exam, result)));
  }

  /** The same as a PDF. A character that no font has is printed as □. @throws RangeError as above. */
  async pdf(result: StudentResult, printer: Printer): Promise<Uint8Array> {
    const { exam, language } = this;
    const view = this.viewOf(result);
    const variant = variantOf(exam, result);
    const { footer } = furnitureOf(exam, variant, language);
    const name = result.name || result.id;
    return printer.document({
      template: 'student-report',
      view: printView(view, this.printable),
      exam,
      title: [view.headline, words.title[language], name].join(' '),
      language,
      furniture: {
        seal: undefined,
        footer,
        mark: this.printable.plain(pageMark(exam, variant, result)),
      },
    });
  }

  close(): void {
    this.typefaces.close();
  }

  private viewOf(result: StudentResult): StudentView {
    return studentView(this.exam, result, this.language, this.joining?.of(result));
  }

  private textsOf(variant: Variant): Promise<MarkdownPage> {
    const known = this.texts.get(variant.id);
    if (known) return known;
    const texts = this.setter.page(variantTexts(this.exam, variant, this.language), this.language);
    this.texts.set(variant.id, texts);
    return texts;
  }
}
