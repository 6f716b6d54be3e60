import type { ClassReport, MisconceptionReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { dataTable } from '../data-table.js';
import type { TableCell } from '../data-table.js';
import { percent, questionLinks } from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** Which misconceptions the answers show, the most widespread first, and what to practise against them. */
export function misconceptionsSection(
  name: SectionName,
  report: ClassReport,
  context: PageContext,
): Html {
  const { say } = context;
  const n = report.students.length;
  const content =
    report.misconceptions.length === 0
      ? markup`<p>${say('没有答案显示出已命名的误解。', 'No answer shows a misconception that has a name.')}</p>`
      : dataTable({
          caption: say(`误解，n = ${n} 名学生`, `Misconceptions, n = ${n} students`),
          isSortable: true,
          columns: [
            { head: say('误解', 'Misconception'), holds: 'words' },
            { head: say('学生', 'Students'), holds: 'number' },
            { head: say('占比', 'Share'), holds: 'number' },
            { head: say('答案数', 'Answers'), holds: 'number' },
            { head: say('出现在', 'Seen in'), holds: 'words' },
          ],
          rows: report.misconceptions.map((entry) => row(entry, n, context)),
        });
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${content}
</section>`;
}

function row(entry: MisconceptionReport, n: number, context: PageContext): TableCell[] {
  const { inline, say } = context;
  const practise = entry.practise
    ? markup`<br><span class="muted">${say('练习：', 'To practise: ')}${inline(entry.practise)}</span>`
    : nothing;
  return [
    { shows: markup`${inline(entry.name)}${practise}` },
    { shows: entry.students },
    { shows: percent(entry.students / n, context), sortBy: entry.students },
    { shows: entry.answers },
    { shows: markup`${questionLinks(entry.slots, context)}`, sortBy: entry.slots.length },
  ];
}
