import type { LocalizedText } from '../../../../util/localized-text.js';
import { sayShape } from '../../values/say-plain.js';
import { isBounded, sayBounds } from '../bounds.js';
import type { ModelRule } from './model-rule.js';

/** A rule in words. */
export function sayRule(one: ModelRule): LocalizedText {
  if ('count' in one) {
    const kinds = list(one.count);
    return { zh: `${kinds} 层：${sayBounds(one).zh}`, en: `layers ${kinds}: ${sayBounds(one).en}` };
  }
  if ('every' in one) return sayEvery(one);
  if ('parameters' in one)
    return {
      zh: `参数个数：${sayBounds(one.parameters).zh}`,
      en: `parameters: ${sayBounds(one.parameters).en}`,
    };
  if ('depth' in one)
    return {
      zh: `有权重的层：${sayBounds(one.depth).zh}`,
      en: `layers with weights: ${sayBounds(one.depth).en}`,
    };
  if ('order' in one) {
    const [first, later] = [list(one.order[0]), list(one.order[1])];
    return { zh: `${first} 都在 ${later} 之前`, en: `${first} before ${later}` };
  }
  return sayEnds(one);
}

type EndRule = Extract<
  ModelRule,
  | { readonly input: unknown }
  | { readonly output: unknown }
  | { readonly activation: unknown }
  | { readonly loss: unknown }
  | { readonly optimizer: unknown }
>;

function sayEnds(one: EndRule): LocalizedText {
  if ('input' in one) return named('输入一行的形状', 'shape of an input row', sayShape(one.input));
  if ('output' in one)
    return named('输出一行的形状', 'shape of an output row', sayShape(one.output));
  if ('activation' in one)
    return named('输出的激活函数', 'activation of the output', one.activation);
  if ('loss' in one) return named('损失函数', 'loss', one.loss);
  return named('优化器', 'optimizer', one.optimizer);
}

const named = (zh: string, en: string, value: string | readonly string[]): LocalizedText => ({
  zh: `${zh}：${list(value)}`,
  en: `${en}: ${list(value)}`,
});

const list = (names: string | readonly string[]): string =>
  (typeof names === 'string' ? [names] : names).map((name) => `\`${name}\``).join(' / ');

function sayEvery(one: Extract<ModelRule, { readonly every: unknown }>): LocalizedText {
  const kinds = list(one.every);
  const among =
    one.among === undefined ? '' : ` ${one.among.map((value) => `\`${value}\``).join(' / ')}`;
  const range = isBounded(one) ? sayBounds(one) : null;
  return {
    zh: `${kinds} 层的 \`${one.argument}\`：${range?.zh ?? ''}${among}`,
    en: `\`${one.argument}\` of layers ${kinds}: ${range?.en ?? ''}${among}`,
  };
}
