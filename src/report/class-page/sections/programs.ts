import type { ClassReport } from '../../analysis/class-report.js';
import type { JoinedLine, JoinedReport } from '../../analysis/joined-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { programsStatusWords } from '../../joined/joined-words.js';
import { dataTable } from '../data-table.js';
import type { Column, TableCell } from '../data-table.js';
import { figure, nOf, upTo } from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** Paper and programs of everybody, and both together where the blueprint has weights; nothing where no programs were graded. */
export function programsSection(
  name: SectionName,
  { joined }: ClassReport,
  context: PageContext,
): Html {
  if (!joined) return nothing;
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
<p>${summary(joined, context)}</p>
${table(joined, context)}
</section>`;
}

function summary({ weights, tasks, students, final, mean }: JoinedReport, context: PageContext) {
  const { say } = context;
  const names = tasks.map(({ task }) => markup`<code>${task}</code> `);
  const how = weights
    ? say(
        `卷面折合 ${weights.paper} 分，编程折合 ${weights.code} 分，合计满分 100 分。`,
        `The paper counts for ${weights.paper}, the programs for ${weights.code} of 100.`,
      )
    : say('编程得分单列，不计入总分。', 'Programs stand apart and are not part of the total.');
  return markup`${names}${how} ${say(
    `已定 ${final} 人，共 ${students.length} 人；`,
    `${final} of ${students.length} are final;`,
  )} ${say('平均 ', 'mean ')}${figure(mean, (value) => upTo(value, 2), context)}${say('，', ', ')}${nOf(mean.n)}`;
}

function table({ weights, students }: JoinedReport, context: PageContext): Html {
  const { say } = context;
  const columns: Column[] = [
    { head: say('学号', 'ID'), holds: 'label' },
    { head: say('卷面', 'Paper'), holds: 'number' },
    { head: say('编程', 'Programs'), holds: 'number' },
    { head: say('编程状态', 'State of the programs'), holds: 'words' },
    ...(weights ? [{ head: say('合计', 'Together'), holds: 'number' as const }] : []),
  ];
  return dataTable({
    caption: say(
      `卷面与编程，n = ${students.length}`,
      `Paper and programs, n = ${students.length}`,
    ),
    isSortable: true,
    columns,
    rows: students.map((line) => row(line, weights !== null, context)),
  });
}

function row(line: JoinedLine, isWeighed: boolean, { language }: PageContext): TableCell[] {
  const { id, paper, code, status, total, least } = line;
  const isKnown = status === 'graded' || status === 'needs-review';
  return [
    { shows: id },
    { shows: paper, sortBy: least.paper },
    { shows: isKnown ? code : '—', sortBy: isKnown ? least.code : '' },
    { shows: programsStatusWords[status][language] },
    ...(isWeighed ? [{ shows: total ?? '—', sortBy: total === null ? '' : least.total }] : []),
  ];
}
