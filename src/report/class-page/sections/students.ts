import type { AbsentLine, ClassReport, StudentLine } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { dataTable } from '../data-table.js';
import type { TableCell } from '../data-table.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** Everybody with a total, folded, and who was absent. */
export function studentsSection(
  name: SectionName,
  report: ClassReport,
  context: PageContext,
): Html {
  const { say } = context;
  const { students, absent } = report;
  return markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
<details class="students"><summary>${say(`交卷 ${students.length} 人`, `${students.length} handed in`)}</summary>
${studentTable(students, context)}
</details>
${
  absent.length === 0
    ? nothing
    : markup`<details><summary>${say(`缺考 ${absent.length} 人`, `${absent.length} absent`)}</summary>
${absentTable(absent, context)}
</details>`
}
</section>`;
}

function studentTable(students: readonly StudentLine[], context: PageContext): Html {
  const { say } = context;
  return dataTable({
    caption: say(`学生，n = ${students.length}`, `Students, n = ${students.length}`),
    isSortable: true,
    columns: [
      { head: say('学号', 'ID'), holds: 'label' },
      { head: say('姓名', 'Name'), holds: 'words' },
      { head: say('班级', 'Class'), holds: 'words' },
      { head: say('试卷', 'Variant'), holds: 'label' },
      { head: say('总分', 'Total'), holds: 'number' },
      { head: say('待批阅', 'Waiting'), holds: 'number' },
    ],
    rows: students.map((student) => studentRow(student, context)),
  });
}

function studentRow(student: StudentLine, context: PageContext): TableCell[] {
  const { id, name, variant, total, pending } = student;
  const page = context.pageOf(student);
  const linked = page === undefined ? markup`${id}` : markup`<a href="${pathOf(page)}">${id}</a>`;
  return [
    { shows: linked },
    { shows: markup`<bdi>${name}</bdi>` },
    { shows: markup`<bdi>${student.class}</bdi>` },
    { shows: variant },
    { shows: total },
    { shows: pending },
  ];
}

/** A relative path as a link; nothing in it can become a scheme or a host. */
const pathOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const absentTable = (absent: readonly AbsentLine[], { say }: PageContext): Html =>
  dataTable({
    caption: say(`缺考，n = ${absent.length}`, `Absent, n = ${absent.length}`),
    isSortable: true,
    columns: [
      { head: say('学号', 'ID'), holds: 'label' },
      { head: say('姓名', 'Name'), holds: 'words' },
      { head: say('班级', 'Class'), holds: 'words' },
    ],
    rows: absent.map(({ id, name, class: own }) => [
      { shows: id },
      { shows: markup`<bdi>${name}</bdi>` },
      { shows: markup`<bdi>${own}</bdi>` },
    ]),
  });
