import { markup } from '../../html/markup.js';
import type { Html } from '../../html/markup.js';
import type { PageContext } from '../page-context.js';
import { sectionHeading } from './page-header.js';
import type { SectionName } from './page-header.js';

/** What the figures mean, and where their formulas come from. */
export const definitionsSection = (name: SectionName, { say }: PageContext): Html =>
  markup`<section aria-labelledby="${name.id}">
${sectionHeading(name)}
<dl class="definitions">
${definitions.map(({ term, text }) => markup`<div><dt>${say(...term)}</dt><dd>${say(...text)}</dd></div>\n`)}</dl>
</section>`;

interface Definition {
  readonly term: readonly [zh: string, en: string];
  readonly text: readonly [zh: string, en: string];
}

const definitions: readonly Definition[] = [
  {
    term: ['n', 'n'],
    text: [
      '数字所依据的学生数或答案数。人数少时，所有数字都很粗略：n = 30 时相关系数的 95% 区间约为 ±0.35。',
      'How many students or answers a figure rests on. With few students all figures are rough: for n = 30 the 95 % interval of a correlation reaches about 0.35 to either side.',
    ],
  },
  {
    term: ['待批阅', 'Waiting'],
    text: [
      '等待人工批阅或未能识别的答案，计 0 分；评分规则不评的答案也计 0 分。',
      'Answers that a person has yet to mark, or that could not be read, count 0; so do answers that the scoring rule does not grade.',
    ],
  },
  {
    term: ['得分率', 'Facility'],
    text: [
      '平均得分除以分值，即试题难度 P；越高越容易。',
      'Mean marks over the points of the question; the higher, the easier.',
    ],
  },
  {
    term: ['区分度 r', 'Discrimination r'],
    text: [
      '该题得分（选项：是否选了它）与其余各题总分的相关系数（校正的点二列相关，Henrysson 1963）；95% 区间用 Fisher 的 z 变换（1921）。',
      'Correlation of the marks of the question (of an answer: of having taken it) with the total of all other questions: the corrected point-biserial (Henrysson 1963). The 95 % interval is by Fisher’s z (1921).',
    ],
  },
  {
    term: ['信度 α', 'Reliability α'],
    text: [
      'Cronbach 的 α 系数（1951），95% 区间按 Feldt（1965）；可以为负。“删去后 α”是其余题目的 α。',
      'Cronbach’s coefficient alpha (1951), its 95 % interval by Feldt (1965). It may be negative. “α without it” is that of the other questions.',
    ],
  },
  {
    term: ['测量标准误', 'Standard error'],
    text: [
      '总分标准差 × √(1 − α)：同一学生重考时总分大致的波动（Lord 与 Novick 1968，3.8 节）。',
      'Standard deviation of the totals × √(1 − α): how far a student’s total would typically vary if the exam were repeated (Lord and Novick 1968, section 3.8).',
    ],
  },
  {
    term: ['标准答案存疑', 'Doubted key'],
    text: [
      '作为答案的选项 r < 0.10（或无人选），而另一个至少 10% 的人选的选项 r > 0.15。',
      'A keyed answer with r below 0.10 (or that nobody took), while another answer that at least 10 % of the class took has r above 0.15.',
    ],
  },
  {
    term: ['标准差、四分位', 'Standard deviation, quartiles'],
    text: [
      '标准差以 n − 1 为分母；四分位数用第 7 型定义（Hyndman 与 Fan 1996）。',
      'The standard deviation has n − 1; quartiles are of type 7 (Hyndman and Fan 1996).',
    ],
  },
  {
    term: ['误解', 'Misconception'],
    text: [
      '每个错误选项或错误数值对应一种已命名的误解；同一份答卷同一题只计一次。',
      'What a wrong option or a wrong value stands for. In one student’s answer to one question it counts once.',
    ],
  },
];
