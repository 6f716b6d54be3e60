import type { ChoiceReport, OptionReport, QuestionReport } from '../../analysis/class-report.js';
import { markup, nothing } from '../../html/markup.js';
import type { Html, HtmlPart } from '../../html/markup.js';
import { shareBar } from '../../plots/bars.js';
import { dataTable } from '../data-table.js';
import type { TableCell } from '../data-table.js';
import { correlation, decimals, figure, percent, questionName } from '../numbers.js';
import type { PageContext } from '../page-context.js';

/** Who took which answer; nothing for questions whose answers cannot be told apart. */
export function optionTable(question: QuestionReport, context: PageContext): Html {
  const { options, others, number, n } = question;
  const { say } = context;
  if (options.length === 0 || others === null) return nothing;
  const name = questionName(number, context);
  return dataTable({
    caption: say(`${name}：各选项，n = ${n}`, `${name}: answers, n = ${n}`),
    isSortable: false,
    columns: [
      { head: say('答案', 'Answer'), holds: 'label' },
      { head: say('内容', 'What it says'), holds: 'words' },
      { head: say('人数 n', 'n'), holds: 'number' },
      { head: say('占比', 'Share'), holds: 'number' },
      { head: 'r', holds: 'number' },
      { head: say('平均总分', 'Mean total'), holds: 'number' },
    ],
    rows: [...options.map((option) => optionRow(option, context)), ...otherRows(others, context)],
  });
}

function optionRow(option: OptionReport, context: PageContext): TableCell[] {
  const { label, isKey } = option;
  const { say } = context;
  const key = isKey ? markup` <span class="keyed">✓ ${say('答案', 'key')}</span>` : nothing;
  return row(
    markup`${label ?? (isKey ? '' : '×')}${key}`,
    answerText(option, context),
    { choice: option, isKey },
    context,
  );
}

/** What it says, and the misconception behind it; an answer that differs between variants is named by its misconception alone. */
function answerText({ label, text, mistake }: OptionReport, { say, inline }: PageContext): Html {
  if (mistake === null) return inline(text);
  const name = markup`<span class="muted">${say('误解：', 'misconception: ')}${inline(mistake)}</span>`;
  return label === null ? name : markup`${inline(text)}<br>${name}`;
}

const otherRows = (
  { blank, missing }: NonNullable<QuestionReport['others']>,
  context: PageContext,
): TableCell[][] =>
  (
    [
      [blank, context.say('空白', 'blank'), context.say('没有作答', 'nothing was answered')],
      [
        missing,
        context.say('未读', 'unread'),
        context.say('无法识别，或未录入', 'could not be read, or was not entered'),
      ],
    ] as const
  ).flatMap(([choice, head, text]) =>
    choice.n === 0 ? [] : [row(head, text, { choice, isKey: false }, context)],
  );

function row(
  head: HtmlPart,
  text: HtmlPart,
  { choice, isKey }: { readonly choice: ChoiceReport; readonly isKey: boolean },
  context: PageContext,
): TableCell[] {
  const { n, share, discrimination, meanTotal } = choice;
  return [
    { shows: head },
    { shows: text },
    { shows: n },
    {
      shows: markup`${figure(share, (value) => percent(value, context), context)} ${shareBar(share.value, isKey ? 'key' : 'plain')}`,
    },
    { shows: figure(discrimination, correlation, context) },
    { shows: figure(meanTotal, (value) => decimals(value, 1), context) },
  ];
}
