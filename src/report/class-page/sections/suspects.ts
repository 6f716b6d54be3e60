import type { OptionReport, SuspectedKey } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import { correlation, figure, nOf, percent, questionName } from '../numbers.js';
import type { PageContext } from '../page-context.js';

/** The first thing to look at, if there is anything: keys that are probably wrong, and how to correct them. */
export function suspectsSection(suspects: readonly SuspectedKey[], context: PageContext): Html {
  const { say } = context;
  if (suspects.length === 0) return nothing;
  return markup`<section class="alarm" aria-labelledby="suspects">
<h2 id="suspects"><span aria-hidden="true">⚠ </span>${say(...headline(suspects))}</h2>
<ul>
${suspects.map((suspect) => suspectItem(suspect, context))}</ul>
<p>${say(
    '请先核对题目。若确实有误，把更正写进 ',
    'Look at the question first. If the key is wrong, put the correction into ',
  )}<code>corrections.yaml</code>${say('，再运行 ', ' and run ')}<code>gradpaper regrade</code>${say(
    '。题号和字母以第一套卷为准。',
    '. Numbers and letters are those of the first variant.',
  )}</p>
</section>`;
}

function headline(suspects: readonly SuspectedKey[]): [zh: string, en: string] {
  const count = suspects.length;
  const isProbable = suspects.some((suspect) => suspect.isProbable);
  const keys = count === 1 ? 'One key' : `${count} keys`;
  return isProbable
    ? [`${count} 道题的标准答案很可能有误`, `${keys} ${count === 1 ? 'is' : 'are'} probably wrong`]
    : [`${count} 道题的标准答案可能有误`, `${keys} may be wrong`];
}

const verdict = (isProbable: boolean): [zh: string, en: string] =>
  isProbable
    ? ['。标准答案很可能错了。', ': probably the key is wrong.']
    : [
        '。标准答案可能有误；人数不多，也可能只是偶然。',
        ': the key may be wrong; with so few students it may also be chance.',
      ];

function suspectItem(
  { slot, number, keyed, rivals, likelyKey, isProbable }: SuspectedKey,
  context: PageContext,
): Html {
  const { say } = context;
  const and = say('、', ' and ');
  const keys = join(
    keyed.map((option) => weakKey(option, context)),
    and,
  );
  const others = join(
    rivals.map((option) => strongRival(option, context)),
    and,
  );
  return markup`<li><p><strong><a href="#${slot}">${questionName(number, context)}</a></strong>${say('：', ': ')}${keys}${say(
    '，而 ',
    ', while ',
  )}${others}${say(...verdict(isProbable))}</p>${snippet(slot, likelyKey, context)}</li>
`;
}

/** The keyed option C has r = −0.12 (n = 70). */
function weakKey(option: OptionReport, context: PageContext): Html {
  const { say } = context;
  const r = figure(option.discrimination, correlation, context);
  return markup`${say('作为答案的 ', 'the keyed answer ')}${optionName(option, context)}${say(
    ` 有 ${option.n} 人选，r = `,
    ' has r\u00a0=\u00a0',
  )}${r}${say('', ` (${nOf(option.n)})`)}`;
}

/** B, taken by 31 % (n = 93), has r = 0.35. */
function strongRival(option: OptionReport, context: PageContext): Html {
  const { say } = context;
  const share = figure(option.share, (value) => percent(value, context), context);
  const r = figure(option.discrimination, correlation, context);
  return markup`${optionName(option, context)}${say(
    ` 有 ${option.n} 人选（`,
    ', taken by ',
  )}${share}${say('），r\u00a0=\u00a0', ` (${nOf(option.n)}), has r\u00a0=\u00a0`)}${r}`;
}

/** The letter, or what is said of an answer without one. */
const optionName = ({ label, text, mistake }: OptionReport, { inline, say }: PageContext): Html =>
  label === null
    ? markup`${say('“', '“')}${inline(mistake ?? text)}${say('”', '”')}`
    : markup`<strong>${label}</strong>`;

function snippet(slot: string, likelyKey: string | null, { say }: PageContext): Html {
  if (likelyKey === null) return nothing;
  const [reason, who] = [say('为什么更正', 'why it is corrected'), say('谁更正', 'your name')];
  return markup`<pre class="snippet">- question: ${slot}
  key: ${likelyKey}
  reason: ${reason}
  who: ${who}</pre>`;
}

const join = (parts: readonly Html[], separator: string): Html =>
  markup`${parts.map((part, index) => markup`${index === 0 ? '' : separator}${part}`)}`;
