import type { LocalizedText } from '../../util/localized-text.js';
import type { CheckFeedback, NetworkRow } from './feedback.js';

/** What feedback says in its own words. */
export const words = {
  feedback: { zh: '程序反馈', en: 'Feedback on a program' },
  file: { zh: '文件', en: 'File' },
  student: { zh: '学生', en: 'Student' },
  total: { zh: '得分', en: 'Marks' },
  notFinal: {
    zh: '这个分数还不是最终的：有检查因 gradpaper 的原因没有完成，要由人来看；不会因此扣分。',
    en: 'These marks are not final: a check could not be completed for a reason of ours, and a person will look. It costs no marks.',
  },
  end: { zh: '程序是怎样结束的', en: 'How the program ended' },
  checks: { zh: '检查项', en: 'Checks' },
  check: { zh: '检查', en: 'Check' },
  result: { zh: '结果', en: 'Result' },
  hidden: { zh: '隐藏', en: 'hidden' },
  hiddenNote: {
    zh: '隐藏的检查只说结果，不说期望值。',
    en: 'Of hidden checks only the result is told, not what was expected.',
  },
  details: { zh: '逐项说明', en: 'What was found' },
  notAsAsked: { zh: '这里与要求不符。', en: 'Something here is not as it was asked for.' },
  expected: { zh: '应为', en: 'Expected' },
  found: { zh: '实际', en: 'Found' },
  hint: { zh: '提示', en: 'Hint' },
  mistake: { zh: '误解', en: 'Misconception' },
  mistakes: { zh: '值得练习的', en: 'What to practise' },
  practise: { zh: '练习', en: 'Practise' },
  network: { zh: '网络对照', en: 'The two networks side by side' },
  ownNetwork: { zh: '你的网络', en: 'Your network' },
  reference: { zh: '参考', en: 'Reference' },
  yours: { zh: '你的', en: 'Yours' },
  shape: { zh: '输出形状', en: 'Output shape' },
  parameters: { zh: '参数', en: 'Parameters' },
  layer: { zh: '层', en: 'Layer' },
  where: { zh: '位置', en: 'Line' },
  allParameters: { zh: '参数总数', en: 'Parameters in all' },
  noLayer: { zh: '（无）', en: '(none)' },
  cases: { zh: '函数的取值', en: 'Values of the function' },
  call: { zh: '调用', en: 'Call' },
  right: { zh: '正确', en: 'right' },
  wrong: { zh: '错误', en: 'wrong' },
  notes: { zh: '注', en: 'Notes' },
} as const satisfies Record<string, LocalizedText>;

/** How a check ended: a sign and a word, for colour is never the only difference. */
export interface Standing {
  readonly name: 'right' | 'partly' | 'wrong' | 'pending' | 'blank';
  readonly sign: string;
  readonly word: LocalizedText;
}

const standings = {
  passed: { name: 'right', sign: '✓', word: { zh: '通过', en: 'passed' } },
  partly: { name: 'partly', sign: '◐', word: { zh: '部分正确', en: 'partly right' } },
  failed: { name: 'wrong', sign: '✗', word: { zh: '未通过', en: 'failed' } },
  broken: { name: 'pending', sign: '…', word: { zh: '待人工查看', en: 'waits for a person' } },
  skipped: { name: 'blank', sign: '–', word: { zh: '未检查', en: 'not looked at' } },
} as const satisfies Record<string, Standing>;

export const standingOf = ({ status, marks }: Pick<CheckFeedback, 'status' | 'marks'>): Standing =>
  standings[status === 'failed' && marks !== null && marks !== '0' ? 'partly' : status];

/** What a row of the two networks is, beside its colour. */
export const rowWords: Readonly<
  Record<NetworkRow['status'], { readonly sign: string; readonly word: LocalizedText }>
> = {
  same: { sign: '=', word: { zh: '相同', en: 'same' } },
  differing: { sign: '≠', word: { zh: '不同', en: 'differs' } },
  missing: { sign: '−', word: { zh: '缺少', en: 'missing' } },
  extra: { sign: '+', word: { zh: '多余', en: 'too much' } },
  alone: { sign: '', word: { zh: '', en: '' } },
};

export const hiddenCases = (right: number, of: number): LocalizedText => ({
  zh: `另有 ${of} 组隐藏的输入，其中 ${right} 组正确。`,
  en: `${right} of ${of} hidden cases are right.`,
});

export const inCell = (line: number, cell: number | null): LocalizedText =>
  cell === null
    ? { zh: `第 ${line} 行`, en: `line ${line}` }
    : { zh: `第 ${cell} 个单元第 ${line} 行`, en: `cell ${cell}, line ${line}` };

/** Differences that an earlier check has told. */
export const toldBefore = (count: number): LocalizedText => ({
  zh: `另有 ${count} 处上面已经说过。`,
  en: `${count} more, told above already.`,
});
