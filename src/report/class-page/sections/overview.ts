import { kindName } from '../../../exam/kind-names.js';
import type { ClassReport, QuestionReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { scatter } from '../../plots/scatter.js';
import { dataTable } from '../data-table.js';
import type { TableCell } from '../data-table.js';
import {
  correlation,
  decimals,
  figure,
  interval,
  percent,
  questionLinks,
  questionName,
  upTo,
} from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** Below this a question does not tell those who know more from those who know less. */
const weak = 0.1;

/** Every question as a point and as a row. */
export function overviewSection(
  name: SectionName,
  report: ClassReport,
  context: PageContext,
): Html {
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
<p>${context.say(
    '越靠右越容易，越靠上越能区分会与不会的学生。虚线以下的题要看一看。',
    'The farther right, the easier; the higher, the better a question tells those who know more from those who know less. Have a look at what lies below the dashed line.',
  )}</p>
<figure class="scroll" role="group" tabindex="0" aria-label="${context.say('各题得分率与区分度图', 'Plot of the questions')}">${drawing(report, context)}${leftOut(report, context)}</figure>
${table(report, context)}
</section>`;
}

const isDrawn = ({ facility, discrimination }: QuestionReport): boolean =>
  facility.value !== null && discrimination.value !== null;

function drawing(report: ClassReport, context: PageContext): Html {
  const { say } = context;
  const drawn = report.questions.filter(isDrawn);
  const suspects = new Set(report.suspects.map(({ slot }) => slot));
  const lowest = Math.min(0, ...drawn.map(({ discrimination }) => discrimination.value ?? 0));
  const low = Math.max(-1, Math.floor(lowest * 5) / 5);
  const ticks = Array.from(
    { length: Math.round((1 - low) * 5) + 1 },
    (_, index) => low + index / 5,
  );
  return scatter({
    id: 'questions-plot',
    title: say('各题得分率与区分度', 'Facility and discrimination of the questions'),
    description: say(
      `${drawn.length} 道题，数字见下表。菱形：标准答案存疑的题。`,
      `${drawn.length} questions; the table below has the numbers. A diamond is a question whose key is doubted.`,
    ),
    points: drawn.map(({ slot, number, facility, discrimination }) => ({
      x: facility.value ?? 0,
      y: discrimination.value ?? 0,
      label: String(number),
      isAlarming: suspects.has(slot),
    })),
    x: {
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, text: percent(at, context) })),
      label: say('得分率', 'Facility: share of the points'),
    },
    y: {
      ticks: ticks.map((at) => ({
        at: Math.abs(at) < 0.01 ? 0 : at,
        text: correlation(at).replace(/0$/, ''),
      })),
      label: say('区分度 r（与其余题目总分的相关）', 'Discrimination r with the rest'),
    },
    line: { at: weak, label: say('r = 0.1', 'r = 0.1') },
  });
}

/** A question without figures must not vanish. */
function leftOut({ questions }: ClassReport, context: PageContext): Html {
  const { say } = context;
  const missing = questions.filter((question) => !isDrawn(question));
  if (missing.length === 0) return nothing;
  return markup`<figcaption class="muted">${say('没有画出（原因见表）：', 'Not drawn (the table says why): ')}${questionLinks(missing, context)}</figcaption>`;
}

function table({ questions, totals }: ClassReport, context: PageContext): Html {
  const { say } = context;
  const words = (zh: string, en: string) => ({ head: say(zh, en), holds: 'words' as const });
  const label = (zh: string, en: string) => ({ head: say(zh, en), holds: 'label' as const });
  const number = (zh: string, en: string) => ({ head: say(zh, en), holds: 'number' as const });
  return dataTable({
    caption: say(`各题一览，n = ${totals.n}`, `All questions, n = ${totals.n}`),
    isSortable: true,
    columns: [
      label('题号', 'Question'),
      label('题型', 'Kind'),
      words('知识点', 'Topic'),
      number('分值', 'Points'),
      number('得分率', 'Facility'),
      number('区分度 r', 'r'),
      number('95% 区间', '95\u00a0% of r'),
      number('删去后 α', 'α without it'),
      number('待批阅', 'Waiting'),
    ],
    rows: questions.map((question) => row(question, context)),
  });
}

function row(question: QuestionReport, context: PageContext): TableCell[] {
  const { slot, number, kind, topic, points, facility, discrimination, alphaIfDropped } = question;
  const isWeak = discrimination.value !== null && discrimination.value < weak;
  const sign = isWeak ? markup` <small class="low">▼ ${context.say('低', 'low')}</small>` : nothing;
  return [
    { shows: markup`<a href="#${slot}">${questionName(number, context)}</a>`, sortBy: number },
    { shows: kindName(kind)[context.language] },
    { shows: context.inline(topic) },
    { shows: upTo(points, 1), sortBy: points },
    {
      shows: figure(facility, (value) => percent(value, context), context),
      sortBy: facility.value ?? '',
    },
    {
      shows: markup`${sign} ${figure(discrimination, correlation, context)}`,
      sortBy: discrimination.value ?? '',
    },
    {
      shows: question.interval ? interval(question.interval) : '—',
      sortBy: question.interval?.[0] ?? '',
    },
    {
      shows: figure(alphaIfDropped, (value) => decimals(value, 3), context),
      sortBy: alphaIfDropped.value ?? '',
    },
    { shows: question.pending },
  ];
}
