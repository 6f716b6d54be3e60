import type { Language } from '../../util/localized-text.js';
import type { ClassReport, StudentLine } from '../analysis/class-report.js';
import { htmlPage } from '../html/html-page.js';
import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';
import type { MarkdownSetter } from '../html/markdown/markdown-setter.js';
import { pageStyle } from '../html/page-style.js';
import { classPageStyle } from './class-page-style.js';
import { collectTexts } from './collect-texts.js';
import { pageContext } from './page-context.js';
import type { PageContext } from './page-context.js';
import { pageScript } from './page-script.js';
import { classesSection } from './sections/classes.js';
import { definitionsSection } from './sections/definitions.js';
import { distributionSection } from './sections/distribution.js';
import { misconceptionsSection } from './sections/misconceptions.js';
import { overviewSection } from './sections/overview.js';
import { pageHeader } from './sections/page-header.js';
import type { SectionName } from './sections/page-header.js';
import { detailsSection } from './sections/question-details.js';
import { programsSection } from './sections/programs.js';
import { studentsSection } from './sections/students.js';
import { summarySection } from './sections/summary.js';
import { suspectsSection } from './sections/suspects.js';
import { topicsSection } from './sections/topics.js';

export interface ClassPageOptions {
  readonly language: Language;
  /** The path of a student's own page beside this one, where it exists: `students/2026001.html`. */
  readonly pageOf?: (student: StudentLine) => string | undefined;
}

/** The report of a class as one HTML file that needs nothing else. @throws FormulaError, TemplateError for texts that cannot be set. */
export async function classPage(
  report: ClassReport,
  setter: MarkdownSetter,
  { language, pageOf = () => undefined }: ClassPageOptions,
): Promise<string> {
  const texts = collectTexts((shown) => pageBody(report, pageContext(language, shown, pageOf)));
  const markdown = await setter.page(texts, language);
  const shown = {
    block: (text: string) => markdown.block(text),
    inline: (text: string) => markdown.inline(text),
    figure: markdown.figure.bind(markdown),
  };
  const body = pageBody(report, pageContext(language, shown, pageOf));
  return htmlPage({
    language,
    title: titleOf(report, language),
    styles: pageStyle + markdown.styles() + classPageStyle,
    script: pageScript,
    main: 'content',
    body: markup`${markdown.symbols()}${body}`,
  });
}

const titleOf = ({ exam }: ClassReport, language: Language): string =>
  `${exam.title[language]}${language === 'zh' ? '：成绩分析' : ': class report'} – ${exam.course[language]}`;

type Section = (name: SectionName, report: ClassReport, context: PageContext) => Html;

/** The sections in the order of the page. */
const sections: readonly (readonly [id: string, zh: string, en: string, section: Section])[] = [
  ['summary', '概况', 'Summary', summarySection],
  ['distribution', '总分分布', 'Distribution', distributionSection],
  ['questions', '题目一览', 'Questions', overviewSection],
  ['details', '逐题分析', 'Question by question', detailsSection],
  ['topics', '知识点与大题', 'Topics and sections', topicsSection],
  ['misconceptions', '误解', 'Misconceptions', misconceptionsSection],
  ['classes', '班级', 'Classes', classesSection],
  ['programs', '卷面与编程', 'Paper and programs', programsSection],
  ['students', '学生', 'Students', studentsSection],
  [
    'definitions',
    '数字的含义',
    'What the figures mean',
    (name, _, context) => definitionsSection(name, context),
  ],
];

function pageBody(report: ClassReport, context: PageContext): Html {
  const shown = sections.filter(([id]) => id !== 'programs' || report.joined !== null);
  const named = shown.map(([id, zh, en, section]) => ({
    id,
    title: context.say(zh, en),
    section,
  }));
  return markup`${pageHeader(report, named, context)}
<main id="content" tabindex="-1">
${suspectsSection(report.suspects, context)}
${named.map(({ section, ...name }) => markup`${section(name, report, context)}\n`)}</main>`;
}
