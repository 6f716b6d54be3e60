import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { loadBlueprint } from '../../../src/exam/blueprint/load-blueprint.js';
import { candidatesOf } from '../../../src/exam/selection/candidates-of-bank.js';
import { createSolver } from '../../../src/exam/selection/linear-program.js';
import { selectItems } from '../../../src/exam/selection/select-items.js';
import type { Problem } from '../../../src/util/problem.js';
import { loadSmallBank, problemsIn } from '../../support/exam-fixtures.js';

const folder = 'tests/exam/selection/fixtures/impossible';

/** Code and place, and the message in both languages. */
type Told = readonly [at: string, zh: string, en: string];

/**
 * Blueprints that the small bank cannot serve, and everything that is told of each. Nothing is said of demands that can be
 * met beside those.
 */
const cases: readonly {
  readonly blueprint: string;
  readonly excluded?: readonly string[];
  readonly told: readonly Told[];
}[] = [
  {
    blueprint: 'contradictory-quotas',
    told: [
      [
        'selection-too-few 8:36',
        '至少需要 2 道 ml 的题目；与其他要求合在一起最多只能做到 1',
        'needs at least 2 questions on ml; together with the other demands at most 1 can be had',
      ],
    ],
  },
  {
    blueprint: 'contradictory-quotas-turned',
    told: [
      [
        'selection-too-few 8:37',
        '至少需要 2 道 cnn 的题目；与其他要求合在一起最多只能做到 1',
        'needs at least 2 questions on cnn; together with the other demands at most 1 can be had',
      ],
    ],
  },
  {
    blueprint: 'difficulty-out-of-reach',
    told: [
      [
        'selection-too-few 7:22',
        '至少需要 4.3 的平均难度；与其他要求合在一起最多只能做到 3.25',
        'needs at least a mean difficulty of 4.3; together with the other demands at most 3.25 can be had',
      ],
    ],
  },
  {
    blueprint: 'difficulty-too-high',
    told: [
      [
        'selection-too-many 7:22',
        '至多允许 3 的平均难度；与其他要求合在一起最少也有 3.86',
        'allows at most a mean difficulty of 3; together with the other demands it is at least 3.86',
      ],
    ],
  },
  {
    blueprint: 'enemies-leave-too-few',
    told: [
      [
        'selection-too-few 4:34',
        '至少需要 2 道综合题（第 1 部分）；与其他要求合在一起最多只能做到 1',
        'needs at least 2 comprehensive questions (section 1); together with the other demands at most 1 can be had',
      ],
    ],
  },
  {
    blueprint: 'excluded-exams-empty-the-pool',
    excluded: ['cnn.size.e', 'ml.sgd.d'],
    told: [
      [
        'selection-too-few 4:34',
        '需要 2 道综合题（第 1 部分），题库可选的只有 0 道',
        'needs 2 comprehensive questions (section 1), the bank has 0 to choose from',
      ],
      [
        'selection-too-few 6:42',
        '需要 1 道 cnn 的题目，题库可选的只有 0 道',
        'needs 1 question on cnn, the bank has 0 to choose from',
      ],
    ],
  },
  {
    blueprint: 'generated-cannot-be-avoided',
    told: [
      [
        'selection-too-many 6:20',
        '至多允许 0 道由生成器产生的题目；与其他要求合在一起最少也有 1',
        'allows at most 0 generated questions; together with the other demands it is at least 1',
      ],
    ],
  },
  {
    blueprint: 'generated-more-than-the-bank-has',
    told: [
      [
        'selection-too-few 7:20',
        '需要 4 道由生成器产生的题目，题库可选的只有 3 道',
        'needs 4 generated questions, the bank has 3 to choose from',
      ],
    ],
  },
  {
    blueprint: 'generated-more-than-the-sections-hold',
    told: [
      [
        'selection-too-few 7:20',
        '至少需要 2 道由生成器产生的题目；与其他要求合在一起最多只能做到 1',
        'needs at least 2 generated questions; together with the other demands at most 1 can be had',
      ],
    ],
  },
  {
    blueprint: 'generator-too-often',
    told: [
      [
        'selection-too-few 4:28',
        '至少需要 4 道计算填空题（第 1 部分）；与其他要求合在一起最多只能做到 3',
        'needs at least 4 numeric questions (section 1); together with the other demands at most 3 can be had',
      ],
    ],
  },
  {
    blueprint: 'minutes-out-of-reach',
    told: [
      [
        'selection-too-few 7:18',
        '至少需要 30 分钟（预计）；与其他要求合在一起最多只能做到 11',
        'needs at least 30 predicted minutes; together with the other demands at most 11 can be had',
      ],
    ],
  },
  {
    blueprint: 'minutes-too-short',
    told: [
      [
        'selection-too-many 7:18',
        '至多允许 10 分钟（预计）；与其他要求合在一起最少也有 20',
        'allows at most 10 predicted minutes; together with the other demands it is at least 20',
      ],
    ],
  },
  {
    blueprint: 'no-item-on-a-topic',
    told: [
      [
        'selection-too-few 7:37',
        '需要 1 道 gcn 的题目，题库可选的只有 0 道',
        'needs 1 question on gcn, the bank has 0 to choose from',
      ],
    ],
  },
  {
    blueprint: 'points-of-a-kind-too-many',
    told: [
      [
        'selection-too-many 7:54',
        '至多允许 5 分 ml 的简答题；与其他要求合在一起最少也有 10',
        'allows at most 5 points of short-answer questions on ml; together with the other demands it is at least 10',
      ],
    ],
  },
  {
    blueprint: 'points-of-a-topic-too-few',
    told: [
      [
        'selection-too-few 8:34',
        '至少需要 20 分 rnn 的题目；与其他要求合在一起最多只能做到 12',
        'needs at least 20 points of questions on rnn; together with the other demands at most 12 can be had',
      ],
    ],
  },
  {
    blueprint: 'required-but-excluded',
    excluded: ['cnn.size.a'],
    told: [
      [
        'selection-required 6:22',
        '必须出现的题目 cnn.size.a 放不进试卷：没有它那种题型的部分，或者以前的试卷已用过它',
        'the required item cnn.size.a has no place: no section is of its kind, or an excluded exam used it',
      ],
    ],
  },
  {
    blueprint: 'required-enemies',
    told: [
      [
        'selection-required 6:34',
        '必须出现的题目 ml.sgd.a 与其他要求不能同时满足',
        'the required item ml.sgd.a cannot stand beside what else is demanded',
      ],
    ],
  },
  {
    blueprint: 'required-of-no-section',
    told: [
      [
        'selection-required 6:13',
        '必须出现的题目 ml.gd.program 放不进试卷：没有它那种题型的部分，或者以前的试卷已用过它',
        'the required item ml.gd.program has no place: no section is of its kind, or an excluded exam used it',
      ],
    ],
  },
  {
    blueprint: 'several-demands',
    told: [
      [
        'selection-too-few 5:25',
        '需要 2 道编程题（第 2 部分），题库可选的只有 1 道',
        'needs 2 programming questions (section 2), the bank has 1 to choose from',
      ],
      [
        'selection-required 7:13',
        '必须出现的题目 rnn.basic.c 放不进试卷：没有它那种题型的部分，或者以前的试卷已用过它',
        'the required item rnn.basic.c has no place: no section is of its kind, or an excluded exam used it',
      ],
      [
        'selection-too-few 9:37',
        '需要 2 道 gcn 的题目，题库可选的只有 0 道',
        'needs 2 questions on gcn, the bank has 0 to choose from',
      ],
    ],
  },
  {
    blueprint: 'too-few-of-a-kind-on-a-topic',
    told: [
      [
        'selection-too-few 8:50',
        '需要 2 道 rnn 的简答题，题库可选的只有 1 道',
        'needs 2 short-answer questions on rnn, the bank has 1 to choose from',
      ],
    ],
  },
  {
    blueprint: 'too-few-of-a-kind',
    told: [
      [
        'selection-too-few 4:31',
        '需要 9 道判断题（第 1 部分），题库可选的只有 6 道',
        'needs 9 true/false questions (section 1), the bank has 6 to choose from',
      ],
    ],
  },
  {
    blueprint: 'topic-cannot-be-avoided',
    told: [
      [
        'selection-too-many 7:37',
        '至多允许 1 道 cnn 的题目；与其他要求合在一起最少也有 2',
        'allows at most 1 question on cnn; together with the other demands it is at least 2',
      ],
    ],
  },
  {
    blueprint: 'two-sections-of-a-kind',
    told: [
      [
        'selection-too-few 5:31',
        '至少需要 3 道判断题（第 2 部分）；与其他要求合在一起最多只能做到 1',
        'needs at least 3 true/false questions (section 2); together with the other demands at most 1 can be had',
      ],
    ],
  },
];

const bank = loadSmallBank();
const solve = await createSolver();

const explain = (name: string, excluded: readonly string[] = []): Promise<readonly Problem[]> =>
  problemsIn(() => {
    const loaded = loadBlueprint(`${folder}/${name}.yaml`, bank, `${name}.yaml`);
    const { blueprint, problems, locate } = loaded;
    if (!blueprint || problems.length > 0) throw new Error(`${name} is not sound`);
    const candidates = candidatesOf(bank.items, new Set(excluded));
    return selectItems({ solve, blueprint, candidates, seed: '1', locate });
  });

for (const { blueprint, excluded, told } of cases)
  test(`the blueprint ${blueprint} is told what cannot be met, by how much and where`, async (t) => {
    const problems = await explain(blueprint, excluded);
    t.deepEqual(
      problems.map(({ code, position, message }): Told => [
        `${code} ${position?.line}:${position?.column}`,
        message.zh,
        message.en,
      ]),
      [...told],
    );
    for (const { position, severity, advice } of problems) {
      t.regex(`${advice?.zh} ${advice?.en}`, /放宽.*exclude.*Add items.*exclude/);
      t.is(position?.file, `${blueprint}.yaml`);
      t.is(severity, 'error');
    }
  });

test('every impossible blueprint is in the table', (t) => {
  t.deepEqual(
    cases.map(({ blueprint }) => blueprint).toSorted(),
    readdirSync(folder)
      .map((file) => path.basename(file, '.yaml'))
      .sort(),
  );
});
