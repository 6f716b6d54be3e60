import type { ClassReport, PendingWork } from '../../analysis/class-report.js';
import type { Figure } from '../../analysis/figure.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import {
  correlation,
  counted,
  decimals,
  figure,
  interval,
  nOf,
  percent,
  questionName,
  upTo,
} from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** The figures of the whole class at a glance, and what is still to be done. */
export function summarySection(name: SectionName, report: ClassReport, context: PageContext): Html {
  const tiles = [
    attendance(report, context),
    ...totals(report, context),
    ...precision(report, context),
  ];
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${pendingNote(report.pending, context)}<dl class="tiles">
${tiles}</dl>
</section>`;
}

interface Tile {
  readonly title: string;
  readonly value: Html;
  readonly note: Html | string;
}

const tile = ({ title, value, note }: Tile): Html =>
  markup`<div><dt>${title}</dt><dd><span class="value">${value}</span> <span class="muted">${note}</span></dd></div>\n`;

const attendance = ({ students, absent }: ClassReport, { say }: PageContext): Html =>
  tile({
    title: say('交卷', 'Handed in'),
    value: markup`${students.length}`,
    note: say(
      `人，缺考 ${absent.length} 人`,
      `${students.length === 1 ? 'student' : 'students'}, ${absent.length} absent`,
    ),
  });

function totals({ totals: all, exam }: ClassReport, context: PageContext): Html[] {
  const { say } = context;
  const n = nOf(all.n);
  const one = (value: Figure) => figure(value, (points) => decimals(points, 1), context);
  const mark = (value: Figure) => figure(value, (points) => upTo(points, 2), context);
  const passed =
    all.pass === null || all.n === 0
      ? markup`—`
      : markup`${percent(all.pass.passed / all.n, context)}`;
  return [
    tile({
      title: say('平均分', 'Mean'),
      value: one(all.mean),
      note: markup`${say(`/ ${upTo(exam.points, 1)}，标准差 `, `of ${upTo(exam.points, 1)}, sd `)}${one(all.sd)}${say('，', ', ')}${n}`,
    }),
    tile({
      title: say('中位数', 'Median'),
      value: mark(all.median),
      note: markup`${say('四分位 ', 'quartiles ')}${mark(all.q1)}${say('、', ' and ')}${mark(all.q3)}${say('，', ', ')}${n}`,
    }),
    tile({
      title: say('最低至最高', 'Lowest to highest'),
      value: markup`${mark(all.min)}<span class="muted">–</span>${mark(all.max)}`,
      note: n,
    }),
    tile({
      title: say('及格', 'Passed'),
      value: passed,
      note: all.pass
        ? passNote(all.pass, all.n, context)
        : say('试卷没有分值', 'the exam has no points'),
    }),
  ];
}

const passNote = (
  { passed, mark }: { readonly passed: number; readonly mark: number },
  n: number,
  { say }: PageContext,
): string =>
  say(
    `${n} 人中 ${passed} 人达到 ${upTo(mark, 2)} 分（60%）`,
    `${passed} of ${n} reach ${upTo(mark, 2)} points (60\u00a0%)`,
  );

function precision({ reliability }: ClassReport, context: PageContext): Html[] {
  const { say } = context;
  const { alpha, items, sem } = reliability;
  const limits = reliability.interval
    ? `${say('95% 区间 ', '95\u00a0% interval ')}${interval(reliability.interval)}${say('，', ', ')}`
    : '';
  return [
    tile({
      title: say('信度 α', 'Reliability α'),
      value: figure(alpha, correlation, context),
      note: `${limits}${say(`${items} 题，`, `${counted(items, 'question')}, `)}${nOf(alpha.n)}`,
    }),
    tile({
      title: say('测量标准误', 'Standard error'),
      value: figure(sem, (points) => decimals(points, 1), context),
      note: say(`分，${nOf(sem.n)}`, `points, ${nOf(sem.n)}`),
    }),
  ];
}

/** Nothing is final before this is empty. */
function pendingNote(pending: PendingWork, context: PageContext): Html {
  const { say } = context;
  if (pending.students === 0) return nothing;
  const where = pending.questions.map(
    ({ slot, number, answers }, index) =>
      markup`${index === 0 ? '' : say('、', ', ')}<a href="#${slot}">${questionName(number, context)}</a>${say(`（${answers}）`, ` (${answers})`)}`,
  );
  return markup`<div class="note">
<p><strong>${say(
    `尚未定稿：${pending.students} 名学生的 ${pending.answers} 个答案待人工批阅。`,
    `Not final: a person has yet to mark ${counted(pending.answers, 'answer')} of ${counted(pending.students, 'student')}.`,
  )}</strong> ${say('在此之前它们按 0 分计入本页所有数字。', 'Until then they count 0 in every figure of this page.')}</p>
<p>${say('待批阅：', 'Waiting: ')}${where}${say('。', '.')} ${say(
    '请把分数填进 ',
    'Fill in the marks in ',
  )}<code>review.csv</code>${say('，再批改一次。', ' and grade again.')}</p>
</div>
`;
}
