import type { LocalizedText } from '../../../util/localized-text.js';
import { sameInBoth } from '../../../util/localized-text.js';

/** What checks are called where a task has no words of its own for them. */
const titles: Readonly<Record<string, LocalizedText>> = {
  'layer-sequence': { zh: '各层的种类与次序', en: 'Layers and their order' },
  'output-shapes': { zh: '各层输出的形状', en: 'Output shapes' },
  'parameter-count': { zh: '参数个数', en: 'Number of parameters' },
  'layer-arguments': { zh: '各层的参数设置', en: 'Arguments of the layers' },
  compile: { zh: '编译：优化器、损失与指标', en: 'Compiling: optimizer, loss and metrics' },
  'data-preparation': { zh: '数据的准备', en: 'Preparation of the data' },
  'fit-arguments': { zh: '训练的设置', en: 'How it is trained' },
  'forward-equality': { zh: '网络计算的函数', en: 'What the network computes' },
  'training-trajectory': { zh: '训练的每一步', en: 'How training goes, step by step' },
  'metric-at-least': { zh: '在未见过的数据上的表现', en: 'How well it does on unseen data' },
  'printed-output': { zh: '打印的结果', en: 'What is printed' },
  'function-results': { zh: '函数的返回值', en: 'What the function returns' },
  'source-constructs': { zh: '程序的写法', en: 'How the program is written' },
  'model-rules': { zh: '对网络的要求', en: 'What the network must be like' },
};

/** The title of a check; its id for one that has none. */
export const titleOfCheck = (check: string): LocalizedText => titles[check] ?? sameInBoth(check);
