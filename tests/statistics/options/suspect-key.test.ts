import test from 'ava';
import { suspectKey } from '../../../src/statistics/options/suspect-key.js';
import type {
  ChoiceFigures,
  OptionFigures,
} from '../../../src/statistics/options/analyse-options.js';

const nobody: ChoiceFigures = {
  n: 0,
  share: 0,
  meanTotal: null,
  pointBiserial: null,
  correctedPointBiserial: null,
  upper: 0,
  lower: 0,
};

/** Of a class of 100: an option (`*` is a key), how many took it, and its corrected point-biserial. */
type Row = readonly [option: string, n: number, r: number | null];

const optionOf = ([name, n, r]: Row): OptionFigures => ({
  ...nobody,
  option: name.replace('*', ''),
  key: name.endsWith('*'),
  n,
  share: n / 100,
  correctedPointBiserial: r,
});

/** Title, options, the rivals of a suspected key; none where it is not suspected. */
const cases: readonly (readonly [string, readonly Row[], string])[] = [
  ['a key that works, is trusted', [['A*', 60, 0.4], ['B', 40, -0.4]], ''], // prettier-ignore
  ['a key below .10 with a rival above .15, is suspected', [['A*', 40, 0.09], ['B', 60, 0.16]], 'B'], // prettier-ignore
  ['a key of just .10, is trusted', [['A*', 40, 0.1], ['B', 60, 0.3]], ''], // prettier-ignore
  ['a weak key whose rival has just .15, is trusted', [['A*', 40, 0], ['B', 60, 0.15]], ''], // prettier-ignore
  ['a rival that a tenth took, counts', [['A*', 90, 0], ['B', 10, 0.3]], 'B'], // prettier-ignore
  ['a rival that fewer than a tenth took, does not count', [['A*', 91, 0], ['B', 9, 0.3]], ''], // prettier-ignore
  ['a key that nobody took, is suspected', [['A*', 0, null], ['B', 50, 0.3], ['C', 50, -0.3]], 'B'], // prettier-ignore
  ['a key that everybody took, is trusted', [['A*', 100, null], ['B', 0, null]], ''], // prettier-ignore
  ['the strongest rival comes first', [['A*', 20, -0.2], ['B', 30, 0.2], ['C', 50, 0.4]], 'C B'], // prettier-ignore
  ['one of several keys is enough', [['A*', 80, 0.3], ['B*', 40, 0], ['C', 50, 0.2]], 'C'], // prettier-ignore
  ['an item without a key, is trusted', [['A', 50, 0.3], ['B', 50, -0.3]], ''], // prettier-ignore
];
for (const [title, rows, rivals] of cases)
  test(title.replace(',', ''), (t) => {
    const suspicion = suspectKey({
      item: 3,
      options: rows.map(optionOf),
      blank: nobody,
      missing: nobody,
    });
    t.is(suspicion?.rivals.map(({ option }) => option).join(' ') ?? '', rivals);
    t.true(suspicion === null || suspicion.item === 3);
  });
