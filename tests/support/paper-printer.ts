import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Exam, Variant } from '../../src/exam/manifest/exam-schema.js';
import type { PaperLanguage } from '../../src/paper/document/paper-language.js';
import type { SheetName } from '../../src/paper/layout/pages/sheet.js';
import type { PrintOrder } from '../../src/paper/printer.js';

/** The templates of the package. */
export const packageTemplates: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('templates')
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      path.basename(file, '.hbs'),
      readFileSync(path.join('templates', file), 'utf8'),
    ]),
);

/** An order for a paper on A4. */
export const orderFor = (
  { exam, variant }: { readonly exam: Exam; readonly variant: Variant },
  language: PaperLanguage = 'zh',
  sheet: SheetName = 'a4',
): PrintOrder => ({ exam, variant, language, sheet });
