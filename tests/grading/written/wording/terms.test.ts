import test from 'ava';
import { termsOf } from '../../../../src/grading/written/wording/terms.js';

/** A wording and its terms: denied ones behind !, those said both ways behind ±, optional ones in brackets. */
const cases: readonly (readonly [string, string])[] = [
  ['参数共享', '参 数, 数 共, 共 享'],
  ['参数的共享', '参 数, 共 享'],
  ['不需要标签', '!标 签'],
  ['the shared weights of a layer', 'shar, weight, layer'],
  ['共 $25\\times(9+1)=250$ 个', '250, 共, 个'],
  ['$z=-0.2$', '- 0.2'],
  ['$2(f-y)x$', '2 f y x'],
  ['$w_B=w_C$', 'wc'],
  ['remedy such as dropout; more data', 'remedy, (dropout), data'],
  ['过拟合（早停）严重', '过 拟, 拟 合, (早 停), 严 重'],
  ['次序无关，没有次序', '±次 序, 序 无, 无 关'],
  ['1.5 分，1 mark each', ''],
  ['', ''],
];

for (const [wording, expected] of cases)
  test(`the terms of “${wording}” are ${expected || 'none'}`, (t) => {
    const sign = { affirmed: '', denied: '!', either: '±' };
    t.is(
      termsOf(wording)
        .map((term) => {
          const key = sign[term.sign] + term.key;
          return term.isOptional ? `(${key})` : key;
        })
        .join(', '),
      expected,
    );
  });
