import type { ClassReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { PageContext } from '../page-context.js';

/** A section of the page: the id that links lead to, and its title. */
export interface SectionName {
  readonly id: string;
  readonly title: string;
}

/** What the page is about, and the way to its sections. */
export function pageHeader(
  { exam }: ClassReport,
  sections: readonly SectionName[],
  { inline, say }: PageContext,
): Html {
  const term = exam.term ? markup` · ${inline(exam.term)}` : nothing;
  const variants = say(
    `${exam.variants.length} 套卷（${exam.variants.join('、')}）`,
    `variants ${exam.variants.join(', ')}`,
  );
  const links = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<header>
<p class="muted">${inline(exam.course)}${term}</p>
<h1>${inline(exam.title)}${say('：成绩分析', ': class report')}</h1>
<p class="muted">${say('试卷', 'Exam')} <code>${exam.hash.slice(0, 12)}</code> · ${variants}</p>
<nav aria-label="${say('目录', 'Contents')}"><ul class="contents">${links}</ul></nav>
</header>`;
}

/** The heading of a section. */
export const sectionHeading = ({ id, title }: SectionName): Html =>
  markup`<h2 id="${id}">${title}</h2>`;
