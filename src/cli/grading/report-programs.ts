import path from 'node:path';
import { rangeOf } from '../../grading/code/results/code-changes.js';
import type { CodeChange } from '../../grading/code/results/code-changes.js';
import type { CodeResult } from '../../grading/code/results/code-result.js';
import { nameMistake } from '../../report/feedback/view/name-mistake.js';
import { classLines } from '../../report/programs/class-lines.js';
import type { CodeSummary } from '../../report/programs/code-summary.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ProgramsOptions } from './grade-options.js';

export interface ProgramsResult {
  readonly results: readonly CodeResult[];
  readonly summary: CodeSummary;
  /** Undefined if there was nothing before. */
  readonly changes: readonly CodeChange[] | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  readonly options: Pick<ProgramsOptions, 'out' | 'diff' | 'json'>;
}

/** A larger class is in the gradebook only. */
const atAGlance = 60;

/** More lines of a kind than this are counted, not listed. */
const listed = 10;

/** Says how a class did, who needs a person, who has moved, and where everything lies. */
export function reportPrograms(result: ProgramsResult, terminal: Terminal): void {
  const { results, summary, changes, problems, files, options } = result;
  if (options.json) {
    terminal.print(JSON.stringify({ ...summary, changes, problems, files }, null, 2));
    return;
  }
  reportEach(results, terminal);
  for (const line of summaryLines(summary)) terminal.report(say(terminal, line));
  for (const line of peopleLines(summary)) terminal.tell(say(terminal, line), 'yellow');
  if (changes) terminal.report(say(terminal, moved(changes)));
  if (options.diff)
    for (const change of changes ?? []) terminal.print(say(terminal, changeLine(change)));
  for (const file of files.slice(0, listed))
    terminal.report(`  ${shown(path.join(options.out, file))}`);
  if (files.length > listed) terminal.report(say(terminal, andMore(files.length, options.out)));
}

/** A line for each, of a class that can be taken in at a glance. */
function reportEach(results: readonly CodeResult[], terminal: Terminal): void {
  if (results.length > atAGlance) return;
  for (const line of classLines(results, terminal.language)) terminal.report(line);
}

function summaryLines(summary: CodeSummary): LocalizedText[] {
  const { handedIn, missing, distinct, statuses, mean, points, checks, misconceptions } = summary;
  const average = mean === null ? '–' : mean.toFixed(2);
  return [
    {
      zh: `${handedIn} 份（${distinct} 个不同的程序），未交 ${missing.length} 人；已批改 ${statuses.graded}，需人工查看 ${statuses['needs-review']}，无法批改 ${statuses.refused}；平均 ${average} / ${points} 分`,
      en: `${handedIn} handed in (${distinct} different programs), ${missing.length} missing; ${statuses.graded} graded, ${statuses['needs-review']} to review, ${statuses.refused} refused; mean ${average} of ${points}`,
    },
    ...checks.map(({ id, title, passed }) => ({
      zh: `  ${title.zh}（${id}）：${passed} / ${handedIn} 份通过`,
      en: `  ${title.en} (${id}): ${passed} of ${handedIn} passed`,
    })),
    ...misconceptions.slice(0, listed).map(({ id, students }) => ({
      zh: `  误解：${nameMistake(id).name.zh}：${students} 份`,
      en: `  misconception: ${nameMistake(id).name.en}: ${students}`,
    })),
  ];
}

function peopleLines({ forPeople }: CodeSummary): LocalizedText[] {
  if (forPeople.length === 0) return [];
  const names = forPeople.slice(0, listed).map(({ file }) => file);
  const more = forPeople.length > listed;
  return [
    {
      zh: `${forPeople.length} 份需要人看：${names.join('、')}${more ? ' ……' : ''}（在 overrides.yaml 中评定）`,
      en: `${forPeople.length} need a person: ${names.join(', ')}${more ? ' …' : ''} (set marks in overrides.yaml)`,
    },
  ];
}

const moved = (changes: readonly CodeChange[]): LocalizedText =>
  changes.length === 0
    ? { zh: '与上次相比没有变化', en: 'nothing changed since the last time' }
    : {
        zh: `与上次相比，${changes.length} 份的得分有变化（changes.csv）`,
        en: `since the last time the marks of ${changes.length} changed (changes.csv)`,
      };

function changeLine({ id, file, before, after, checks }: CodeChange): LocalizedText {
  const marks = `${rangeOf(before)} -> ${rangeOf(after)}`;
  const causes = checks.map(
    (check) => `${check.check} ${check.before ?? '–'} -> ${check.after ?? '–'}`,
  );
  return {
    zh: `${id}（${file}）：${marks}；${causes.join('、')}`,
    en: `${id} (${file}): ${marks}; ${causes.join(', ')}`,
  };
}

const andMore = (count: number, out: string): LocalizedText => ({
  zh: `  …… 共 ${count} 个文件，在 ${shown(out)}/`,
  en: `  … ${count} files in all, in ${shown(out)}/`,
});
