import { htmlPage } from '../../html/html-page.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { MarkdownPage } from '../../html/markdown/markdown-page.js';
import { pageStyle } from '../../html/page-style.js';
import type { StudentView } from '../view/student-view.js';
import { words } from '../words.js';
import { glanceHtml } from './glance-html.js';
import { practiseHtml } from './practise-html.js';
import { questionHtml } from './question-html.js';
import type { Shown } from './shown.js';
import { studentStyle } from './student-style.js';
import { summaryHtml } from './summary-html.js';

/** A student's report as one HTML file that needs nothing else. `texts` are those of her variant. */
export function studentPage(view: StudentView, texts: MarkdownPage): string {
  const { language, headline, student } = view;
  const shown: Shown = {
    texts,
    language,
    say: (text) => text[language],
    sign: (character) => markup`<span class="sign" aria-hidden="true">${character}</span>`,
  };
  return htmlPage({
    language,
    title: [student.name || student.id, headline].join(' · '),
    styles: `${pageStyle}${texts.styles()}${studentStyle}`,
    main: 'report',
    body: markup`${texts.symbols()}
${headHtml(view, shown)}
<main id="report">
${summaryHtml(view.summary, shown)}
${glanceHtml(view, shown)}
${practiseHtml(view.practise, shown)}
${questionsHtml(view, shown)}
</main>`,
  });
}

function headHtml({ headline, student, variant }: StudentView, { say }: Shown): Html {
  const facts = [
    [words.name, student.name],
    [words.id, student.id],
    [words.class, student.class],
    [words.variant, variant],
  ] as const;
  const told = facts.map(([name, value]) =>
    value === '' ? nothing : markup`<div><dt>${say(name)}</dt><dd><bdi>${value}</bdi></dd></div>`,
  );
  return markup`<header>
<p class="kicker">${say(words.title)}</p>
<h1>${headline}</h1>
<dl class="who">${told}</dl>
</header>`;
}

const questionsHtml = ({ sections }: StudentView, shown: Shown): Html =>
  markup`<section aria-labelledby="questions">
<h2 id="questions">${shown.say(words.questions)}</h2>
${sections.map(
  ({ title, questions }) =>
    markup`<h3>${title}</h3>
${questions.map((question) => questionHtml(question, shown))}`,
)}
</section>`;
