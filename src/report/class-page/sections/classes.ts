import type { ClassReport } from '../../analysis/class-report.js';
import { markup } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { dataTable } from '../data-table.js';
import { decimals, figure, percent } from '../numbers.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** The mean of each class (班级). */
export function classesSection(name: SectionName, report: ClassReport, context: PageContext): Html {
  const { say } = context;
  const points = (value: number) => decimals(value, 1);
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
${dataTable({
  caption: say('各班平均分', 'Means of the classes'),
  isSortable: true,
  columns: [
    { head: say('班级', 'Class'), holds: 'words' },
    { head: say('人数 n', 'Students n'), holds: 'number' },
    { head: say('平均分', 'Mean'), holds: 'number' },
    { head: say('标准差', 'sd'), holds: 'number' },
    { head: say('得分率', 'Share'), holds: 'number' },
    { head: say('未定稿', 'Not final'), holds: 'number' },
  ],
  rows: report.classes.map((entry) => [
    { shows: entry.name === '' ? say('（未填）', '(not told)') : markup`<bdi>${entry.name}</bdi>` },
    { shows: entry.n },
    { shows: figure(entry.mean, points, context), sortBy: entry.mean.value ?? '' },
    { shows: figure(entry.sd, points, context), sortBy: entry.sd.value ?? '' },
    {
      shows: figure(entry.share, (value) => percent(value, context), context),
      sortBy: entry.share.value ?? '',
    },
    { shows: entry.pending },
  ]),
})}
</section>`;
}
