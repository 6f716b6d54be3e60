import { kindName } from '../../exam/kind-names.js';
import { compare, fraction, greater, zero } from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Position, Problem } from '../../util/problem.js';
import { valueIn } from './guessing.js';
import type { Guessing, Shape, TickedKind } from './guessing.js';
import { percent } from './percent.js';

/** From this share of the full marks on, blind ticking is worth while. */
const worthWhile = fraction(2, 5);

/** Says where a blueprint chooses a rule for a kind; undefined for the rule that holds without a word. */
export type PlaceOfRule = (kind: TickedKind, rule: string) => Position | undefined;

/** A warning for each rule and kind by which guessing pays: blind ticking earns 40 % or more in the mean, or a blank earns marks. */
export function guessingProblems(groups: readonly Guessing[], placeOf: PlaceOfRule): Problem[] {
  const paying = groups.filter(pays);
  const names = [...new Set(paying.map(({ kind, rule }) => JSON.stringify([kind, rule])))];
  return names.flatMap((name) => {
    const same = paying.filter(({ kind, rule }) => JSON.stringify([kind, rule]) === name);
    return same[0] ? [problemOf(same[0], same, placeOf(same[0].kind, same[0].rule))] : [];
  });
}

/** That half of all true-or-false questions can be guessed lies in their kind: there it pays only if the rule gives more. */
function pays({ kind, blank, best }: Pick<Guessing, 'kind' | 'blank' | 'best'>): boolean {
  const ofNature = kind === 'true-false' && compare(best.mean, fraction(1, 2)) <= 0;
  return compare(blank ?? zero, zero) > 0 || (!ofNature && compare(best.mean, worthWhile) >= 0);
}

function problemOf(
  { kind, rule }: Guessing,
  groups: readonly Guessing[],
  position: Position | undefined,
): Problem {
  const most = (values: readonly Fraction[]) => percent(values.reduce(greater, zero));
  const best = most(groups.map((group) => group.best.mean));
  const blanks = groups.map(({ blank }) => blank ?? zero);
  const blank = blanks.some((value) => compare(value, zero) > 0) ? most(blanks) : undefined;
  const shapes = groups.map(({ right, wrong }) => ({
    zh: `${right} 对 ${wrong} 错`,
    en: `${right} right, ${wrong} wrong`,
  }));
  const items = [...new Set(groups.flatMap((group) => group.items))];
  return {
    code: 'guessing-pays',
    severity: 'warning',
    ...(position && { position }),
    message: {
      zh: `按规则 ${rule}，${kindName(kind).zh}乱选平均最多可得 ${best}${blank === undefined ? '' : `，空着不答也可得 ${blank}`}（${shapes.map(({ zh }) => zh).join('；')}）：${listed(items)}`,
      en: `under ${rule}, blind ticking earns up to ${best} of a ${kindName(kind).en} question in the mean${blank === undefined ? '' : `, and a blank up to ${blank}`} (${shapes.map(({ en }) => en).join('; ')}): ${listed(items)}`,
    },
    advice: adviceFor(groups),
  };
}

/** The first items by name, and how many more. */
const listed = (items: readonly string[]): string =>
  items.length > 6 ? `${items.slice(0, 5).join(', ')}, … (${items.length})` : items.join(', ');

/** Rules to fall back on, the kindest first. */
const otherRules = [
  'gaokao/half-subset',
  'r-exams/false',
  'all-or-nothing',
  'r-exams/whole-negative-quarter',
  'r-exams/false-negative',
];

function adviceFor(shapes: readonly Shape[]): LocalizedText {
  const safe = otherRules
    .filter((rule) => !shapes.some((shape) => pays(valueIn(shape, rule))))
    .slice(0, 2)
    .map((rule) => `scoring: ${rule}`);
  return safe.length === 0
    ? { zh: '增加错误选项。', en: 'Add wrong options.' }
    : {
        zh: `在蓝图的这一部分写 ${safe.join(' 或 ')}，或增加错误选项。`,
        en: `Write ${safe.join(' or ')} in that section of the blueprint, or add wrong options.`,
      };
}
