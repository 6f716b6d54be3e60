import { markup } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { QuestionView } from '../view/question-view.js';
import type { StudentView } from '../view/student-view.js';
import { verdicts } from '../view/verdict.js';
import type { Verdict } from '../view/verdict.js';
import { words } from '../words.js';
import type { Shown } from './shown.js';

/** Every question with its verdict on little room, as links to the questions. */
export function glanceHtml({ sections }: StudentView, shown: Shown): Html {
  const { say } = shown;
  const questions = sections.flatMap((section) => section.questions);
  const used = new Set(questions.map(({ verdict }) => verdict));
  return markup`<nav class="glance" aria-labelledby="glance">
<h2 id="glance">${say(words.overview)}</h2>
<ol>${questions.map((question) => cellHtml(question, shown))}</ol>
<p class="legend" aria-hidden="true">${[...used].map((verdict) => legendHtml(verdict, shown))}</p>
</nav>`;
}

const cellHtml = ({ number, verdict }: QuestionView, { say, sign }: Shown): Html =>
  markup`<li><a class="${verdict}" href="#q${number}">${number}${sign(verdicts[verdict].sign)}<span class="hidden"> ${say(verdicts[verdict].word)}</span></a></li>`;

const legendHtml = (verdict: Verdict, { say, sign }: Shown): Html =>
  markup`<span class="${verdict}">${sign(verdicts[verdict].sign)} ${say(verdicts[verdict].word)}</span> `;
