import fc from 'fast-check';
import { blueprintSchema } from '../../src/exam/blueprint/blueprint-schema.js';
import type { Blueprint } from '../../src/exam/blueprint/blueprint-schema.js';
import type { Candidate } from '../../src/exam/selection/candidate.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const kinds = ['true-false', 'single', 'short'] as const;
const kind = fc.constantFrom(...kinds);

const candidate = fc.record({
  topic: fc.constantFrom('x.one', 'x.two', 'xx.one', 'y'),
  kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 2 }),
  difficulty: fc.integer({ min: 1, max: 5 }),
  pace: fc.integer({ min: 1, max: 6 }),
  generator: fc.option(fc.constantFrom('g', 'h'), { nil: undefined, freq: 2 }),
  enemies: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }) },
  ),
});

/** Five to seven items over four topics, some of them generated, some enemies. */
export const randomCandidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(candidate, { minLength: 5, maxLength: ids.length })
  .map((items) =>
    items.map(({ pace, generator, ...item }, index) => ({
      ...item,
      id: ids[index] ?? '',
      ...(generator !== undefined && { generator }),
      minutes: (of) => pace * (1 + kinds.findIndex((each) => each === of)),
    })),
  );

const range = (most: number, step = 1) =>
  fc
    .record({
      min: fc.option(fc.nat(most), { nil: undefined }),
      max: fc.option(fc.nat(most), { nil: undefined }),
    })
    .map(({ min, max }) => ({
      ...(min !== undefined && { min: min * step }),
      ...(max !== undefined && { max: Math.max(max, min ?? 0) * step }),
    }));

const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

/** One or two sections with one or two questions, and some demands: about as often possible as not. */
export const randomBlueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    sections: fc.array(
      fc.record({
        kind,
        count: fc.integer({ min: 1, max: 2 }),
        points: fc.constantFrom(1, 2, 2.5),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    selection: fc.record(
      {
        topics: fc.array(
          fc.record(
            {
              topic: fc.constantFrom('x', 'x.one', 'y'),
              kind,
              questions: range(3),
              points: range(4, 1.5),
            },
            { requiredKeys: ['topic'] },
          ),
          { maxLength: 2 },
        ),
        require: fc.uniqueArray(fc.constantFrom(...ids.slice(0, 5)), { maxLength: 2 }),
        enemies: fc.array(fc.array(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }), {
          maxLength: 1,
        }),
        difficulty: sometimes(
          fc.record({
            mean: fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2),
            tolerance: fc.nat(4).map((quarters) => quarters / 4),
          }),
        ),
        minutes: sometimes(range(10, 3)),
        generated: sometimes(range(3)),
        perGenerator: fc.integer({ min: 1, max: 2 }),
      },
      { requiredKeys: [] },
    ),
  })
  .map((drawn) => {
    const header = {
      course: { zh: '课程', en: 'Course' },
      title: { zh: '测验', en: 'Quiz' },
      duration: 30,
    };
    return blueprintSchema.parse({ id: 'random', header, ...drawn });
  });
