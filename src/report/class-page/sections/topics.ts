import type { ClassReport, GroupReport } from '../../analysis/class-report.js';
import { markup } from '../../html/markup.js';
import type { Html, HtmlPart } from '../../html/markup.js';
import { shareBar } from '../../plots/bars.js';
import { dataTable } from '../data-table.js';
import type { TableCell } from '../data-table.js';
import { figure, percent, questionLinks, upTo } from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** What the class knows of each topic, and how it did in each section of the paper. */
export function topicsSection(name: SectionName, report: ClassReport, context: PageContext): Html {
  const { say, inline } = context;
  const topics = report.topics.map((topic) =>
    groupRow(inline(topic.name), markup`${questionLinks(topic.slots, context)}`, topic, context),
  );
  const sections = report.sections.map((section) =>
    groupRow(inline(section.title), section.questions, section, context),
  );
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${groupTable(say('各知识点得分率，最低的在前', 'Share of the points by topic, the lowest first'), say('知识点', 'Topic'), topics, context)}
${groupTable(say('各大题得分率', 'Share of the points by section'), say('大题', 'Section'), sections, context)}
</section>`;
}

function groupTable(
  caption: string,
  head: string,
  rows: readonly TableCell[][],
  { say }: PageContext,
): Html {
  return dataTable({
    caption,
    isSortable: true,
    columns: [
      { head, holds: 'words' },
      { head: say('题目', 'Questions'), holds: 'words' },
      { head: say('分值', 'Points'), holds: 'number' },
      { head: say('答案数 n', 'Answers n'), holds: 'number' },
      { head: say('得分率', 'Share'), holds: 'number' },
      { head: say('待批阅', 'Waiting'), holds: 'number' },
    ],
    rows,
  });
}

function groupRow(
  name: Html,
  questions: HtmlPart,
  group: GroupReport,
  context: PageContext,
): TableCell[] {
  const { points, answers, pending, share } = group;
  return [
    { shows: name },
    { shows: questions, sortBy: group.questions },
    { shows: upTo(points, 1), sortBy: points },
    { shows: answers },
    {
      shows: markup`${figure(share, (value) => percent(value, context), context)} ${shareBar(share.value)}`,
      sortBy: share.value ?? '',
    },
    { shows: pending },
  ];
}
