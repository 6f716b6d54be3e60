import path from 'node:path';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

export interface PrintResult {
  readonly exam: Exam;
  readonly out: string;
  readonly files: readonly string[];
  readonly json: boolean;
}

/** More files than this are counted, not listed. */
const listed = 16;

/** Says what was made and where it lies. */
export function reportResult({ exam, out, files, json }: PrintResult, terminal: Terminal): void {
  if (json) {
    terminal.print(
      JSON.stringify(
        {
          out,
          hash: exam.hash,
          seed: exam.seed,
          variants: exam.variants.map(({ id, minutes }) => ({ id, minutes })),
          files,
        },
        null,
        2,
      ),
    );
    return;
  }
  const questions = exam.variants[0]?.questions.length ?? 0;
  terminal.report(
    say(terminal, {
      zh: `${questions} 题，${exam.points} 分，${exam.variants.length} 套卷；预计用时 ${minutes(exam)} 分钟；哈希 ${exam.hash.slice(0, 10)}`,
      en: `${questions} questions, ${exam.points} points, ${exam.variants.length} variant(s); predicted ${minutes(exam)} minutes; hash ${exam.hash.slice(0, 10)}`,
    }),
  );
  for (const file of files.slice(0, listed)) terminal.report(`  ${shown(path.join(out, file))}`);
  if (files.length > listed)
    terminal.report(
      say(terminal, {
        zh: `  …… 共 ${files.length} 个文件，在 ${shown(out)}/`,
        en: `  … ${files.length} files in all, in ${shown(out)}/`,
      }),
    );
}

/** The predicted minutes of the variants: one number, or the range. */
function minutes({ variants }: Exam): string {
  const all = variants.map((variant) => Math.round(variant.minutes));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? String(least) : `${least}–${most}`;
}
