import { kindName } from '../../../exam/kind-names.js';
import type { ClassReport, QuestionReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import {
  correlation,
  decimals,
  figure,
  interval,
  nOf,
  percent,
  questionName,
  upTo,
} from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { optionTable } from './option-table.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** Every question with its text, key and figures, folded; those whose key is doubted are open. */
export function detailsSection(name: SectionName, report: ClassReport, context: PageContext): Html {
  const doubted = new Set(report.suspects.map(({ slot }) => slot));
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${report.questions.map((question) => questionDetails(question, doubted.has(question.slot), context))}</section>`;
}

function questionDetails(question: QuestionReport, isDoubted: boolean, context: PageContext): Html {
  const { slot, number, kind, topic, facility, discrimination } = question;
  const { say, inline } = context;
  const doubt = isDoubted
    ? markup` <strong class="low">⚠ ${say('答案存疑', 'key doubted')}</strong>`
    : nothing;
  return markup`<details class="question" id="${slot}"${isDoubted ? markup` open` : nothing}>
<summary><h3>${questionName(number, context)} <span class="kind">${kindName(kind)[context.language]} · ${inline(topic)}</span>${doubt}</h3><span class="muted glance">${say('得分率', 'facility')} ${figure(facility, (value) => percent(value, context), context)}${say('，', ', ')}r ${figure(discrimination, correlation, context)}</span></summary>
${questionText(question, context)}
${keyLine(question, context)}
${figuresLine(question, context)}
${optionTable(question, context)}
</details>
`;
}

function questionText(
  { stem, figure: drawing, parts, isGenerated, numbers }: QuestionReport,
  context: PageContext,
): Html {
  const { say, block } = context;
  const where = numbers.map(({ variant, number }) => `${variant}${number}`).join(say('、', ', '));
  const several = numbers.length > 1;
  const drawn =
    isGenerated && several
      ? say(
          '各卷的数字不同，这里是第一套卷的。',
          'The numbers differ between variants; these are of the first. ',
        )
      : '';
  const note = several
    ? markup`<p class="muted">${drawn}${say(`各卷题号：${where}`, `Numbers on the variants: ${where}`)}</p>`
    : nothing;
  return markup`<div class="stem">${block(stem)}${drawing ? context.figure(drawing) : nothing}${parts.map(
    ({ label, points, stem: part }) =>
      markup`<div class="part"><span class="muted">${label} ${say(`${upTo(points, 1)} 分`, `${upTo(points, 1)} points`)}</span>${block(part)}</div>`,
  )}</div>
${note}`;
}

const keyLine = ({ key }: QuestionReport, { say, block }: PageContext): Html =>
  key === null
    ? nothing
    : markup`<div class="key"><span class="muted">${say('标准答案', 'Key')}</span> <div>${block(key)}</div></div>`;

function figuresLine(question: QuestionReport, context: PageContext): Html {
  const { say } = context;
  const { n, pending, blank, facility, facilityOfMarked, discrimination, alphaIfDropped } =
    question;
  const share = (value: number) => percent(value, context);
  const limits = question.interval ? ` ${interval(question.interval)}` : '';
  const entries: readonly (readonly [string, Html])[] = [
    [say('得分率', 'Facility'), markup`${figure(facility, share, context)} (${nOf(n)})`],
    ...(pending > 0
      ? [
          [
            say('其中已批阅的', 'Of those marked'),
            markup`${figure(facilityOfMarked, share, context)} (${nOf(facilityOfMarked.n)})`,
          ] as const,
        ]
      : []),
    [
      say('区分度 r', 'Discrimination r'),
      markup`${figure(discrimination, correlation, context)}${limits} (${nOf(discrimination.n)})`,
    ],
    [
      say('删去后 α', 'α without it'),
      markup`${figure(alphaIfDropped, (value) => decimals(value, 3), context)} (${nOf(alphaIfDropped.n)})`,
    ],
    [say('空白', 'Blank'), markup`${blank}`],
    ...(pending > 0 ? [[say('待批阅', 'Waiting'), markup`${pending}`] as const] : []),
  ];
  return markup`<dl class="line">${entries.map(([title, value]) => markup`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
}
