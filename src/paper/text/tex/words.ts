import type { Language, LocalizedText } from '../../../util/localized-text.js';
import { bracketed } from './voice.js';
import type { Scripts, Voice } from './voice.js';

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

/** Signs that screen readers skip or read by their Unicode names. */
const spokenSigns: ReadonlyMap<string, LocalizedText> = new Map([
  ['+', text('加', 'plus')],
  ['−', text('减', 'minus')],
  ['±', text('正负', 'plus or minus')],
  ['×', text('乘', 'times')],
  ['·', text('乘', 'times')],
  ['⊙', text('逐元素乘', 'times elementwise')],
  ['/', text('除以', 'over')],
  ['=', text('等于', 'equals')],
  ['<', text('小于', 'is less than')],
  ['>', text('大于', 'is greater than')],
  ['≤', text('小于等于', 'is at most')],
  ['≥', text('大于等于', 'is at least')],
  ['≠', text('不等于', 'is not')],
  ['≈', text('约等于', 'is about')],
  ['∼', text('服从', 'is distributed as')],
  ['→', text('到', 'to')],
  ['⟶', text('变为', 'becomes')],
  ['←', text('赋值为', 'becomes')],
  ['↦', text('映为', 'maps to')],
  ['∈', text('属于', 'in')],
  ['∪', text('并', 'union')],
  ['∩', text('交', 'intersection')],
  ['∑', text('求和', 'the sum')],
  ['∏', text('求积', 'the product')],
  ['∂', text('偏', 'partial')],
  ['∇', text('梯度', 'gradient')],
  ['∞', text('无穷大', 'infinity')],
  ['…', text('一直到', 'up to')],
  ['⋯', text('一直到', 'up to')],
]);

const given = text('在已知', 'given');
const negative = text('负', 'minus');

const spokenAccents: ReadonlyMap<string, LocalizedText> = new Map([
  ['hat', text('帽', 'hat')],
  ['widehat', text('帽', 'hat')],
  ['bar', text('拔', 'bar')],
  ['overline', text('拔', 'bar')],
  ['tilde', text('波浪', 'tilde')],
  ['widetilde', text('波浪', 'tilde')],
  ['dot', text('一点', 'dot')],
  ['ddot', text('两点', 'double dot')],
  ['vec', text('向量', 'vector')],
]);

/** Formulas for the ear, in the words of a language; brackets stay, since readers say them. */
export function wordsOf(language: Language): Voice {
  const say = (words: LocalizedText) => words[language];
  return {
    dense: false,
    symbol: (sign, role) => {
      if (sign === '|' && role === 'relation') return say(given);
      if (sign === '−' && role === 'ordinary') return say(negative);
      const words = spokenSigns.get(sign);
      return words ? say(words) : sign;
    },
    scripts: (scripts) => ({ text: spokenScripts(scripts, language), raised: true, open: true }),
    fraction: (over, under) => `${over} ${say(text('除以', 'over'))} ${under}`,
    root: (body, degree) => {
      const root = degree === undefined ? text('根号', 'the root of') : rootOf(degree);
      return `${say(root)} ${bracketed(body)}`;
    },
    accent: (name, body) => {
      const words = spokenAccents.get(name);
      return `${bracketed(body)} ${words ? say(words) : name}`;
    },
  };
}

const rootOf = (degree: string): LocalizedText => text(`${degree} 次根号`, `root ${degree} of`);

const powers: ReadonlyMap<string, LocalizedText> = new Map([
  ['2', text('的平方', 'squared')],
  ['3', text('的立方', 'cubed')],
  ['⊤', text('转置', 'transposed')],
  ['T', text('转置', 'transposed')],
  ['*', text('星', 'star')],
  ['′', text('撇', 'prime')],
]);

function spokenScripts(scripts: Scripts, language: Language): string {
  const { sub, sup, primes, bounds } = scripts;
  const say = (words: LocalizedText) => words[language];
  if (bounds) return say(spokenBounds(scripts));
  const low = sub && `${say(text('下标', 'sub'))} ${bracketed(sub)}`;
  const power = sup && powers.get(sup.text);
  const high =
    sup &&
    (power ? say(power) : say(text(`的 ${bracketed(sup)} 次方`, `to the power ${bracketed(sup)}`)));
  const strokes = Array.from({ length: primes }, () => say(text('撇', 'prime')));
  return ['', ...[low, ...strokes, high].filter((part) => part !== undefined)].join(' ');
}

/** From where to where a sum runs. */
function spokenBounds({ sub, sup }: Scripts): LocalizedText {
  if (sub && sup)
    return text(` 从 ${sub.text} 到 ${sup.text}`, ` from ${sub.text} to ${sup.text} of`);
  return sub ? text(` 对 ${bracketed(sub)}`, ` over ${bracketed(sub)} of`) : text('', '');
}
