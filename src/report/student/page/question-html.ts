import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { MarkedView } from '../view/marked-view.js';
import type { OptionView, PartView, QuestionView } from '../view/question-view.js';
import { isSettled, verdicts } from '../view/verdict.js';
import type { Verdict } from '../view/verdict.js';
import { sayMarks, sayPoints, words } from '../words.js';
import { answerHtml } from './answer-html.js';
import type { Shown } from './shown.js';

/** One question: how it stood on the paper, what was answered, what is right and why. */
export function questionHtml(question: QuestionView, shown: Shown): Html {
  const { number, verdict, stem, figure, options, parts, task } = question;
  const { texts, say } = shown;
  const title = say(words.question).replace('{n}', String(number));
  return markup`<article class="question ${verdict}" id="q${number}" aria-labelledby="q${number}-title">
<div class="head"><h4 id="q${number}-title">${title}</h4>${verdictHtml(question, shown)}</div>
<div class="stem">${texts.block(stem)}${figure ? texts.figure(figure) : nothing}${task === undefined ? nothing : markup`<p>${say(words.task)}: <code>${task}</code></p>`}</div>
${optionsHtml(options, shown)}${parts.map((part) => partHtml(part, shown))}${parts.length > 0 ? notesHtml(question) : answerHtml(question, shown)}${solutionHtml(question, shown)}
</article>
`;
}

/** Notes on a question whose answers stand with its parts. */
const notesHtml = ({ notes }: MarkedView): Html =>
  markup`${notes.map((note) => markup`<p class="note">${note}</p>`)}`;

function verdictHtml({ verdict, marks, points }: MarkedView, { say, sign }: Shown): Html {
  const worth = marks === undefined ? say(sayPoints(points)) : say(sayMarks(marks, points));
  return markup`${verdict ? badgeHtml(verdict, { say, sign }) : nothing}<span class="worth">${worth}</span>`;
}

const badgeHtml = (verdict: Verdict, { say, sign }: Pick<Shown, 'say' | 'sign'>): Html =>
  markup`<span class="verdict ${verdict}">${sign(verdicts[verdict].sign)} ${say(verdicts[verdict].word)}</span>`;

const optionsHtml = (options: readonly OptionView[], shown: Shown): Html =>
  options.length === 0
    ? nothing
    : markup`<ul class="options">${options.map((option) => optionHtml(option, shown))}</ul>\n`;

function optionHtml({ label, text, isRight, isTicked }: OptionView, shown: Shown): Html {
  const { texts, say, sign } = shown;
  const tags = [
    ...(isTicked
      ? [
          markup`<span class="tag ${isRight ? 'right' : 'wrong'}">${sign(isRight ? '✓' : '✗')} ${say(words.isTicked)}</span>`,
        ]
      : []),
    ...(isRight ? [markup`<span class="tag right">${say(words.isRightOption)}</span>`] : []),
  ];
  const kind = isRight ? ' is-right' : isTicked ? ' is-wrong' : '';
  return markup`<li class="option${kind}"><span class="letter">${label}.</span><span class="text">${texts.inline(text)}</span>${tags.length === 0 ? nothing : markup`<span class="tags">${tags}</span>`}</li>`;
}

const partHtml = (part: PartView, shown: Shown): Html =>
  markup`<section class="part">
<div class="head"><h5>${part.label}</h5>${verdictHtml(part, shown)}</div>
<div class="stem">${shown.texts.block(part.stem)}</div>
${answerHtml(part, shown)}${solutionHtml(part, shown)}</section>
`;

/** Folded where the answer was right. */
function solutionHtml({ solution, verdict }: MarkedView, { texts, say }: Shown): Html {
  if (solution === undefined) return nothing;
  const open = isSettled(verdict) ? nothing : markup` open`;
  return markup`<details class="solution"${open}><summary>${say(words.solution)}</summary><div>${texts.block(solution)}</div></details>\n`;
}
