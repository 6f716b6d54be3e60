import path from 'node:path';
import type { StudentChange } from '../../grading/results/changes.js';
import type { ClassReport, SuspectedKey } from '../../report/analysis/class-report.js';
import type { JoinedReport } from '../../report/analysis/joined-report.js';
import type { Figure } from '../../report/analysis/figure.js';
import type { LeftOut } from '../../report/gradebook/left-out.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';

export interface GradingResult {
  readonly report: ClassReport;
  readonly leftOut: readonly LeftOut[];
  /** Who moved since the last marking; undefined if there was none. */
  readonly changes: readonly StudentChange[] | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
  readonly out: string;
  readonly json: boolean;
}

/** More files than this are counted, not listed. */
const listed = 12;

/** Says how a class did, what a person has yet to do, and where everything lies. */
export function reportGrading(result: GradingResult, terminal: Terminal): void {
  if (result.json) terminal.print(JSON.stringify(forPrograms(result), null, 2));
  else {
    const { report, leftOut, changes, files, out } = result;
    terminal.report(say(terminal, summary(report)));
    for (const suspect of report.suspects) terminal.tell(say(terminal, alarm(suspect)), 'red');
    if (report.pending.answers > 0) terminal.tell(say(terminal, waiting(report, out)), 'yellow');
    if (report.joined) terminal.report(say(terminal, joined(report.joined)));
    if (leftOut.length > 0) terminal.tell(say(terminal, notThere(leftOut)));
    if (changes) terminal.report(say(terminal, moved(changes)));
    for (const file of files.slice(0, listed)) terminal.report(`  ${shown(path.join(out, file))}`);
    if (files.length > listed) terminal.report(say(terminal, andMore(files.length, out)));
  }
}

function forPrograms({ report, leftOut, changes, problems, files, out }: GradingResult) {
  const { totals, reliability, suspects, pending, absent } = report;
  return {
    out,
    students: totals.n,
    absent: absent.map(({ id }) => id),
    pending: pending.answers,
    notInCanvasAndMoodle: leftOut.map(({ id }) => id),
    mean: totals.mean.value,
    sd: totals.sd.value,
    alpha: reliability.alpha.value,
    ...(report.joined && { joined: joinedForPrograms(report.joined) }),
    suspectedKeys: suspects.map(({ slot }) => slot),
    ...(changes && { changes }),
    problems,
    files,
  };
}

function summary({ totals, absent, reliability, exam }: ClassReport): LocalizedText {
  const [mean, sd, alpha] = [totals.mean, totals.sd, reliability.alpha].map(printed);
  return {
    zh: `${totals.n} 人，缺考 ${absent.length} 人；平均 ${mean} / ${exam.points} 分，标准差 ${sd}，α = ${alpha}（n = ${totals.n}）`,
    en: `${totals.n} student(s), ${absent.length} absent; mean ${mean} of ${exam.points}, standard deviation ${sd}, alpha = ${alpha} (n = ${totals.n})`,
  };
}

function joined({ weights, tasks, students, final, mean }: JoinedReport): LocalizedText {
  const names = tasks.map(({ task }) => task).join(', ');
  const how: LocalizedText = weights
    ? {
        zh: `卷面 ${weights.paper}、编程 ${weights.code}`,
        en: `paper ${weights.paper}, programs ${weights.code}`,
      }
    : { zh: '编程单列', en: 'programs apart' };
  return {
    zh: `编程（${names}；${how.zh}）：已定 ${final} / ${students.length} 人，平均 ${printed(mean)}`,
    en: `programs (${names}; ${how.en}): ${final} of ${students.length} final, mean ${printed(mean)}`,
  };
}

const joinedForPrograms = ({ weights, tasks, students, final, mean }: JoinedReport) => ({
  weights,
  tasks,
  final,
  mean: mean.value,
  students: students.map(({ id, paper, code, status, total }) => ({
    id,
    paper,
    code,
    status,
    total,
  })),
});

const printed = ({ value }: Figure): string => (value === null ? '–' : value.toFixed(2));

const letters = (options: SuspectedKey['keyed']): LocalizedText => ({
  zh: options.map(({ label, text }) => label ?? text.zh).join('、'),
  en: options.map(({ label, text }) => label ?? text.en).join(', '),
});

function alarm({ number, keyed, rivals }: SuspectedKey): LocalizedText {
  const [key, rival] = [letters(keyed), letters(rivals)];
  return {
    zh: `第 ${number} 题的答案 ${key.zh} 可能是错的：成绩好的学生选 ${rival.zh}（见班级报告）`,
    en: `The key ${key.en} of question ${number} may be wrong: those who do well take ${rival.en} (see the class report)`,
  };
}

const waiting = ({ pending }: ClassReport, out: string): LocalizedText => ({
  zh: `${pending.students} 名学生的 ${pending.answers} 个答案待人批阅，暂不计分：填好 ${shown(path.join(out, 'review.csv'))} 的“得分”后再批一次`,
  en: `${pending.answers} answer(s) of ${pending.students} student(s) wait for a person and have no marks yet: fill in the marks in ${shown(path.join(out, 'review.csv'))}, then mark again`,
});

const notThere = (leftOut: readonly LeftOut[]): LocalizedText => ({
  zh: `canvas.csv 与 moodle.csv 只含已定的总分：${leftOut.length} 人不在其中`,
  en: `canvas.csv and moodle.csv hold final totals only: ${leftOut.length} student(s) are not in them`,
});

const moved = (changes: readonly StudentChange[]): LocalizedText =>
  changes.length === 0
    ? { zh: '与上次批改相比没有变化', en: 'nothing changed since the last marking' }
    : {
        zh: `与上次批改相比，${changes.length} 名学生的得分有变化（changes.csv）`,
        en: `since the last marking the marks of ${changes.length} student(s) changed (changes.csv)`,
      };

const andMore = (count: number, out: string): LocalizedText => ({
  zh: `  …… 共 ${count} 个文件，在 ${shown(out)}/`,
  en: `  … ${count} files in all, in ${shown(out)}/`,
});
