import type { LocalizedText } from '../../util/localized-text.js';
import type { Blueprint, Range } from '../blueprint/blueprint-schema.js';
import { kindName } from '../kind-names.js';
import { coversTopic } from './candidate.js';
import type { Demand } from './demand.js';
import type { Place } from './place.js';

/** Everything that a blueprint demands of the choice, in the order in which it would be reported. */
export function demandsOf(blueprint: Blueprint, places: readonly Place[]): Demand[] {
  return [
    ...sectionDemands(blueprint, places),
    ...requireDemands(blueprint, places),
    ...topicDemands(blueprint, places),
    ...difficultyDemands(blueprint, places),
    ...minutesDemands(blueprint, places),
    ...generatedDemands(blueprint, places),
  ];
}

/** A demand on the sum of a measure over the chosen places. */
function demand(
  what: LocalizedText,
  places: readonly Place[],
  measure: (place: Place) => number,
  bounds: {
    readonly low?: number | undefined;
    readonly high?: number | undefined;
    readonly weight?: number;
  },
): Demand {
  const terms = places
    .map((place) => [place.variable, measure(place)] as const)
    .filter(([, coefficient]) => coefficient !== 0);
  const { low, high, weight = 1 } = bounds;
  const supply = new Set(places.filter((place) => measure(place) > 0).map(({ item }) => item.id))
    .size;
  return {
    what,
    terms,
    weight,
    supply,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

const sectionDemands = ({ sections }: Blueprint, places: readonly Place[]): Demand[] =>
  sections.map(({ kind, count }, index) => {
    const name = kindName(kind);
    const what = {
      zh: `${name.zh}（第 ${index + 1} 部分）`,
      en: `${name.en} questions (section ${index + 1})`,
    };
    const here = places.filter(({ section }) => section === index);
    return demand(what, here, () => 1, { low: count, high: count });
  });

const requireDemands = ({ selection }: Blueprint, places: readonly Place[]): Demand[] =>
  selection.require.map((id) => {
    const what = { zh: `必须出现的题目 ${id}`, en: `the required item ${id}` };
    return demand(
      what,
      places.filter(({ item }) => item.id === id),
      () => 1,
      { low: 1 },
    );
  });

function topicDemands({ selection, sections }: Blueprint, places: readonly Place[]): Demand[] {
  return selection.topics.flatMap(({ topic, kind, questions, points }) => {
    const covered = places.filter(
      (place) =>
        coversTopic(topic, place.item.topic) &&
        (kind === undefined || sections[place.section]?.kind === kind),
    );
    const name = kind === undefined ? { zh: '题目', en: '' } : kindName(kind);
    const on = (zh: string, en: string) => ({
      zh: `${topic} 的${zh}`,
      en: `${en} on ${topic}`.replace(/^ /, ''),
    });
    return [
      ...bounded(on(name.zh, `${name.en} questions`.trim()), covered, () => 1, questions),
      ...bounded(
        on(`${name.zh}分数`, `points of ${name.en} questions`.replace('  ', ' ')),
        covered,
        ({ points: each }) => each,
        points,
      ),
    ];
  });
}

/** A demand for a range, if the blueprint gives one. */
const bounded = (
  what: LocalizedText,
  places: readonly Place[],
  measure: (place: Place) => number,
  range: Range | undefined,
): Demand[] =>
  range === undefined ? [] : [demand(what, places, measure, { low: range.min, high: range.max })];

function difficultyDemands({ selection, sections }: Blueprint, places: readonly Place[]): Demand[] {
  const { difficulty } = selection;
  if (!difficulty) return [];
  const total = sections.reduce((sum, { count, points }) => sum + count * points, 0);
  const what = { zh: '按分数加权的难度之和', en: 'difficulty weighted by points' };
  return [
    demand(what, places, ({ item, points }) => item.difficulty * points, {
      low: (difficulty.mean - difficulty.tolerance) * total,
      high: (difficulty.mean + difficulty.tolerance) * total,
      weight: 0.1,
    }),
  ];
}

const minutesDemands = ({ selection }: Blueprint, places: readonly Place[]): Demand[] =>
  selection.minutes === undefined
    ? []
    : [
        demand({ zh: '预计分钟数', en: 'predicted minutes' }, places, ({ minutes }) => minutes, {
          low: selection.minutes.min,
          high: selection.minutes.max,
          weight: 0.1,
        }),
      ];

const generatedDemands = ({ selection }: Blueprint, places: readonly Place[]): Demand[] =>
  bounded(
    { zh: '由生成器产生的题目', en: 'generated questions' },
    places,
    ({ item }) => (item.generator === undefined ? 0 : 1),
    selection.generated,
  );
