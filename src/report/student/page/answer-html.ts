import { markup, nothing } from '../../html/markup.js';
import type { Html, HtmlPart } from '../../html/markup.js';
import type { Segment } from '../../../grading/written/highlight.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { AnswerView } from '../view/answer.js';
import type { MarkedView, MistakeView } from '../view/marked-view.js';
import type { RubricPointView } from '../view/rubric.js';
import { optionName, sayMarks, sayPoints, unseenWords, words } from '../words.js';
import { mistakeHtml } from './practise-html.js';
import type { Shown } from './shown.js';

/** The student's answer beside the right one, and what there is to say of it. */
export function answerHtml(marked: MarkedView, shown: Shown): Html {
  const { answer, key, mistakes, rubric, notes } = marked;
  const { texts } = shown;
  const rows = [
    row(words.yourAnswer, givenHtml(answer, shown), shown),
    answer.kind === 'given' && answer.read !== undefined
      ? row(words.readAs, markup`<bdi>${answer.read}</bdi>`, shown)
      : nothing,
    key === undefined ? nothing : row(words.key, texts.block(key), shown),
    mistakes.length === 0
      ? nothing
      : row(
          words.misconception,
          mistakes.map((mistake) => mistakeRow(mistake, shown)),
          shown,
        ),
    rubric.length === 0 ? nothing : row(words.rubric, rubricHtml(rubric, shown), shown),
    ...notes.map((note) => row(words.note, markup`${note}`, shown)),
  ];
  return markup`<dl class="answers">${rows}</dl>\n`;
}

const row = (name: LocalizedText, value: HtmlPart, { say }: Shown): Html =>
  markup`<div><dt>${say(name)}</dt><dd>${value}</dd></div>`;

function givenHtml(answer: AnswerView, { say }: Shown): Html {
  if (answer.kind !== 'given')
    return markup`<span class="muted">${say(unseenWords[answer.kind])}</span>`;
  const { pieces, each } = answer;
  const isMarked = pieces.some(({ isEvidence }) => isEvidence);
  return markup`<bdi class="written">${pieces.map(pieceHtml)}</bdi>${[
    each === undefined ? nothing : markup`<p>${each}</p>`,
    isMarked ? markup`<p class="muted">${say(words.evidence)}</p>` : nothing,
  ]}`;
}

const pieceHtml = ({ text, isEvidence }: Segment): Html =>
  isEvidence ? markup`<mark>${text}</mark>` : markup`${text}`;

const mistakeRow = (mistake: MistakeView, shown: Shown): Html =>
  markup`<div>${optionName(mistake.option, shown.language)}${mistakeHtml(mistake, shown)}</div>`;

const rubricHtml = (rubric: readonly RubricPointView[], shown: Shown): Html =>
  markup`<ul class="rubric">${rubric.map((point) => rubricPoint(point, shown))}</ul>`;

function rubricPoint({ say: text, points, earned }: RubricPointView, shown: Shown): Html {
  const { texts, say } = shown;
  const worth = earned === undefined ? sayPoints(points) : sayMarks(earned, points);
  const kind = earned === undefined ? '' : earned === '0' ? ' wrong' : ' right';
  return markup`<li><span class="worth${kind}">${earned === undefined ? nothing : shown.sign(earned === '0' ? '✗' : '✓')} ${say(worth)}</span><div>${texts.block(text)}</div></li>`;
}
