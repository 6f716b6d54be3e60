import { defaultLimits } from '../../keras/base/budget.js';
import type { LocalizedText } from '../../util/localized-text.js';

const { parameters, tensorBytes, flops } = defaultLimits;
const million = 1e6;
/** 1e16, not 1e+16. */
const operations = flops.toExponential().replace('+', '');

/** How much a session may ask for. */
export const limits: LocalizedText = {
  zh: `上限：参数 ${parameters / 1e8} 亿个，单个张量 ${tensorBytes / million} MB，全部训练 ${operations} 次浮点运算。`,
  en: `Limits: ${parameters / million} million parameters, ${tensorBytes / million} MB for one tensor, ${operations} floating-point operations of all training.`,
};
