import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type {
  MistakeText,
  MistakeToPractise,
  Practise,
  TopicToPractise,
} from '../view/practise.js';
import { words } from '../words.js';
import type { Shown } from './shown.js';

/** What to practise: misconceptions that answers show, then topics. */
export function practiseHtml(practise: Practise, shown: Shown): Html {
  const { say } = shown;
  const { mistakes, topics, isAnyMarked } = practise;
  const isNone = mistakes.length === 0 && topics.length === 0;
  const none = isAnyMarked ? words.nothingToPractise : words.nothingMarked;
  return markup`<section aria-labelledby="practise">
<h2 id="practise">${say(words.practise)}</h2>
${isNone ? markup`<p>${say(none)}</p>` : nothing}${mistakesHtml(mistakes, shown)}${topicsHtml(topics, shown)}
</section>`;
}

const mistakesHtml = (mistakes: readonly MistakeToPractise[], shown: Shown): Html =>
  mistakes.length === 0
    ? nothing
    : markup`<h3>${shown.say(words.mistakes)}</h3>
<ul class="mistakes">${mistakes.map((mistake) => markup`<li>${mistakeHtml(mistake, shown)} ${linksHtml(mistake.numbers)}</li>`)}</ul>`;

/** The name of a misconception and what to do about it. */
export function mistakeHtml({ id, name, practise }: MistakeText, { texts }: Shown): Html {
  const called = name === undefined ? markup`<code>${id}</code>` : texts.inline(name);
  const advice =
    practise === undefined
      ? nothing
      : markup`<span class="advice">${texts.inline(practise)}</span>`;
  return markup`<strong>${called}</strong>${advice}`;
}

const linksHtml = (numbers: readonly number[]): Html =>
  markup`<span class="links">${numbers.map((number) => markup`<a href="#q${number}">${number}</a> `)}</span>`;

const topicsHtml = (topics: readonly TopicToPractise[], shown: Shown): Html =>
  topics.length === 0
    ? nothing
    : markup`<h3>${shown.say(words.topics)}</h3>
<div class="scroll"><table class="topics">
<thead><tr>${headHtml(shown)}</tr></thead>
<tbody>${topics.map(topicHtml)}</tbody>
</table></div>`;

const headHtml = ({ say }: Shown): Html =>
  markup`<th scope="col">${say(words.topic)}</th><th scope="col" class="number">${say(words.marks)}</th><th scope="col" class="number">${say(words.share)}</th><th scope="col">${say(words.inQuestions)}</th>`;

const topicHtml = ({ name, earned, points, percent, numbers }: TopicToPractise): Html =>
  markup`<tr><th scope="row">${name}</th><td class="number">${earned} / ${points}</td><td class="number">${percent}</td><td>${linksHtml(numbers)}</td></tr>`;
