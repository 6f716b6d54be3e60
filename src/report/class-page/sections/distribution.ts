import type { Bin, ClassReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { histogram } from '../../plots/histogram.js';
import { dataTable } from '../data-table.js';
import { percent, upTo } from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** How many students have how many points, drawn and as a table. */
export function distributionSection(
  name: SectionName,
  report: ClassReport,
  context: PageContext,
): Html {
  const { say } = context;
  const { bins } = report.totals;
  const content =
    bins.length === 0
      ? markup`<p>${say('试卷没有分值，无从分段。', 'The exam has no points to divide.')}</p>`
      : markup`<figure>${drawing(report, context)}</figure>
<details><summary>${say('同样的数字列成表', 'The same as a table')}</summary>${binTable(report, context)}</details>`;
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${content}
</section>`;
}

function drawing({ totals: { bins, n, pass }, exam }: ClassReport, { say }: PageContext): Html {
  const counts = bins.map((bin) => bin.n);
  const border = (tenth: number) => upTo((exam.points * tenth) / 10, 1);
  const failed =
    pass === null
      ? nothing.html
      : say(`，不及格 ${pass.failed} 人`, `, ${pass.failed} below the pass mark`);
  return histogram({
    id: 'totals-plot',
    title: say('总分分布', 'Distribution of totals'),
    description: say(
      `${n} 名学生的总分按满分的十分之一分段，各段人数：${counts.join('、')}${failed}。`,
      `Totals of ${n} students in bins of a tenth of the points, students in each: ${counts.join(', ')}${failed}.`,
    ),
    counts,
    borders: Array.from({ length: bins.length + 1 }, (_, tenth) => border(tenth)),
    xLabel: say('总分', 'Points'),
    yLabel: say('人数', 'Students'),
    line: { at: 6, label: say(`及格线 ${border(6)}`, `pass mark ${border(6)}`) },
  });
}

function binTable({ totals: { bins, n }, exam }: ClassReport, context: PageContext): Html {
  const { say } = context;
  return dataTable({
    caption: say(`各分数段人数，n = ${n}`, `Students by points, n = ${n}`),
    isSortable: false,
    columns: [
      { head: say('总分', 'Points'), holds: 'words' },
      { head: say('人数', 'Students'), holds: 'number' },
      { head: say('占比', 'Share'), holds: 'number' },
      { head: say('其中未定稿', 'Not final'), holds: 'number' },
    ],
    rows: bins.map((bin) => [
      { shows: rangeOf(bin, exam.points, context) },
      { shows: bin.n },
      { shows: n === 0 ? '—' : percent(bin.n / n, context) },
      { shows: bin.pending },
    ]),
  });
}

function rangeOf({ from, to }: Bin, points: number, { say }: PageContext): string {
  const [low, high] = [upTo((points * from) / 10, 1), upTo((points * to) / 10, 1)];
  if (from === 0) return say(`${high} 以下`, `below ${high}`);
  return to === 10
    ? say(`${low} 至 ${high}`, `${low} to ${high}`)
    : say(`${low} 至不足 ${high}`, `${low} to below ${high}`);
}
