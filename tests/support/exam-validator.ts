import type { Blueprint, Range } from '../../src/exam/blueprint/blueprint-schema.js';
import type { Candidate, Choice } from '../../src/exam/selection/candidate.js';

/** A choice held against its blueprint, by counting: written without looking at the integer programme. */
export interface Judgement {
  /** Whether something is on the paper that may never be: an item twice or in the wrong section, enemies, a generator too often. */
  readonly forbidden: boolean;
  /** How many questions are missing in (or too many for) all sections together. */
  readonly unfilled: number;
  /** The other demands that are not met. */
  readonly missed: readonly string[];
  readonly topics: number;
}

interface Standing {
  readonly item: Candidate;
  readonly section: number;
  readonly points: number;
}

export function judge(
  blueprint: Blueprint,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Judgement {
  const paper = choices.map(({ item: id, section }): Standing => {
    const item = candidates.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`${id} is no candidate`);
    return { item, section, points: blueprint.sections[section]?.points ?? 0 };
  });
  return {
    forbidden: isForbidden(blueprint, paper),
    unfilled: blueprint.sections.reduce(
      (sum, { count }, index) =>
        sum + Math.abs(count - paper.filter(({ section }) => section === index).length),
      0,
    ),
    missed: missedBy(blueprint, paper),
    topics: new Set(paper.map(({ item }) => item.topic)).size,
  };
}

function isForbidden({ sections, selection }: Blueprint, paper: readonly Standing[]): boolean {
  const ids = paper.map(({ item }) => item.id);
  const together = (left: string, right: string) =>
    left !== right && ids.includes(left) && ids.includes(right);
  return (
    new Set(ids).size < ids.length ||
    paper.some(
      ({ item, section }) => !item.kinds.some((kind) => kind === sections[section]?.kind),
    ) ||
    paper.some(({ item }) => item.enemies.some((enemy) => together(item.id, enemy))) ||
    selection.enemies.some((group) => group.some((a) => group.some((b) => together(a, b)))) ||
    paper.some(({ item: { generator } }) =>
      generator === undefined
        ? false
        : paper.filter(({ item }) => item.generator === generator).length > selection.perGenerator,
    )
  );
}

function missedBy({ sections, selection }: Blueprint, paper: readonly Standing[]): string[] {
  const kindOf = ({ section }: Standing) => sections[section]?.kind;
  const { difficulty, minutes, generated, require: required } = selection;
  const total = sum(sections.map(({ count, points }) => count * points));
  const weighted = sum(paper.map(({ item, points }) => item.difficulty * points));
  const spent = sum(
    paper.map((standing) => standing.item.minutes(kindOf(standing) ?? 'true-false')),
  );
  return [
    ...required.filter((id) => !paper.some(({ item }) => item.id === id)),
    ...selection.topics.flatMap((quota, index) => {
      const here = paper.filter(
        (standing) =>
          `${standing.item.topic}.`.startsWith(`${quota.topic}.`) &&
          (quota.kind ?? kindOf(standing)) === kindOf(standing),
      );
      return [
        ...(within(here.length, quota.questions) ? [] : [`questions of quota ${index}`]),
        ...(within(sum(here.map(({ points }) => points)), quota.points)
          ? []
          : [`points of quota ${index}`]),
      ];
    }),
    ...(difficulty && Math.abs(weighted / total - difficulty.mean) > difficulty.tolerance
      ? ['difficulty']
      : []),
    ...(within(spent, minutes) ? [] : ['minutes']),
    ...(within(paper.filter(({ item }) => item.generator !== undefined).length, generated)
      ? []
      : ['generated']),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const within = (value: number, { min = 0, max = Infinity }: Range = {}): boolean =>
  value >= min && value <= max;

/** Every way to put some of the candidates into sections of their kinds, none of them over-full. */
export function* everyChoice(
  blueprint: Blueprint,
  candidates: readonly Candidate[],
  chosen: readonly Choice[] = [],
): Generator<readonly Choice[]> {
  const [item, ...others] = candidates;
  if (!item) {
    yield chosen;
    return;
  }
  yield* everyChoice(blueprint, others, chosen);
  for (const [section, { kind, count }] of blueprint.sections.entries())
    if (
      item.kinds.includes(kind) &&
      chosen.filter((choice) => choice.section === section).length < count
    )
      yield* everyChoice(blueprint, others, [...chosen, { item: item.id, section }]);
}
