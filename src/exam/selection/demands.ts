import type { LocalizedText } from '../../util/localized-text.js';
import type { Blueprint, Range } from '../blueprint/blueprint-schema.js';
import { kindName } from '../kind-names.js';
import { coversTopic } from './candidate.js';
import type { Demand } from './demand.js';
import type { Place } from './place.js';

/** The demands that the sections are filled: without that nothing else can be judged. */
export const sectionDemands = ({ sections }: Blueprint, places: readonly Place[]): Demand[] =>
  sections.map(({ kind, count }, index) => {
    const name = kindName(kind);
    const what = (amount: string): LocalizedText => ({
      zh: `${amount} 道${name.zh}（第 ${index + 1} 部分）`,
      en: `${questions(amount, name.en)} (section ${index + 1})`,
    });
    return counting(
      { what, path: ['sections', index, 'count'] },
      places.filter(({ section }) => section === index),
      { min: count, max: count },
    );
  });

/** Everything else that a blueprint demands of the choice, in the order in which it would be reported. */
export function otherDemands(blueprint: Blueprint, places: readonly Place[]): Demand[] {
  return [
    ...requireDemands(blueprint, places),
    ...topicDemands(blueprint, places),
    ...difficultyDemands(blueprint, places),
    ...minutesDemands(blueprint, places),
    ...generatedDemands(blueprint, places),
  ];
}

const questions = (amount: string, kind: string): string =>
  `${amount} ${kind} ${amount === '1' ? 'question' : 'questions'}`.replace('  ', ' ');

type Told = Pick<Demand, 'what' | 'path'>;

/** A demand on the sum of a measure over the chosen places. */
const measuring = (
  told: Told,
  places: readonly Place[],
  measure: (place: Place) => number,
  { min: low, max: high }: Range,
): Demand => ({
  ...told,
  terms: places
    .map((place) => [place.variable, measure(place)] as const)
    .filter(([, coefficient]) => coefficient !== 0),
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
});

/** A demand on how many of these places are chosen. */
const counting = (told: Told, places: readonly Place[], range: Range): Demand => ({
  ...measuring(told, places, () => 1, range),
  supply: new Set(places.map(({ item }) => item.id)).size,
});

const requireDemands = ({ selection }: Blueprint, places: readonly Place[]): Demand[] =>
  selection.require.map((id, index) => {
    const what = (): LocalizedText => ({ zh: `题目 ${id}`, en: `the item ${id}` });
    const here = places.filter(({ item }) => item.id === id);
    const path = ['selection', 'require', index];
    return { ...counting({ what, path }, here, { min: 1 }), item: id };
  });

const topicDemands = ({ selection, sections }: Blueprint, places: readonly Place[]): Demand[] =>
  selection.topics.flatMap(({ topic, kind, questions: count, points }, index) => {
    const path = ['selection', 'topics', index];
    const covered = places.filter(
      ({ item, section }) =>
        coversTopic(topic, item.topic) && (kind === undefined || sections[section]?.kind === kind),
    );
    const name = kind === undefined ? { zh: '题目', en: '' } : kindName(kind);
    const counted = (amount: string): LocalizedText => ({
      zh: `${amount} 道 ${topic} 的${name.zh}`,
      en: `${questions(amount, name.en)} on ${topic}`,
    });
    const worth = (amount: string): LocalizedText => ({
      zh: `${amount} 分 ${topic} 的${name.zh}`,
      en: `${amount} ${amount === '1' ? 'point' : 'points'} of ${questions('', name.en).trim()} on ${topic}`,
    });
    return [
      ...(count ? [counting({ what: counted, path: [...path, 'questions'] }, covered, count)] : []),
      ...(points
        ? [
            measuring(
              { what: worth, path: [...path, 'points'] },
              covered,
              (place) => place.points,
              points,
            ),
          ]
        : []),
    ];
  });

function difficultyDemands({ selection, sections }: Blueprint, places: readonly Place[]): Demand[] {
  const { difficulty } = selection;
  if (!difficulty) return [];
  const total = sections.reduce((sum, { count, points }) => sum + count * points, 0);
  const what = (amount: string): LocalizedText => ({
    zh: `${amount} 的平均难度`,
    en: `a mean difficulty of ${amount}`,
  });
  const demand = measuring(
    { what, path: ['selection', 'difficulty', 'mean'] },
    places,
    ({ item, points }) => item.difficulty * points,
    {
      min: (difficulty.mean - difficulty.tolerance) * total,
      max: (difficulty.mean + difficulty.tolerance) * total,
    },
  );
  return [{ ...demand, scale: total }];
}

function minutesDemands({ selection }: Blueprint, places: readonly Place[]): Demand[] {
  if (!selection.minutes) return [];
  const what = (amount: string): LocalizedText => ({
    zh: `${amount} 分钟（预计）`,
    en: `${amount} predicted minutes`,
  });
  const told = { what, path: ['selection', 'minutes'] };
  return [measuring(told, places, ({ minutes }) => minutes, selection.minutes)];
}

function generatedDemands({ selection }: Blueprint, places: readonly Place[]): Demand[] {
  if (!selection.generated) return [];
  const what = (amount: string): LocalizedText => ({
    zh: `${amount} 道由生成器产生的题目`,
    en: questions(amount, 'generated'),
  });
  const here = places.filter(({ item }) => item.generator !== undefined);
  return [counting({ what, path: ['selection', 'generated'] }, here, selection.generated)];
}
