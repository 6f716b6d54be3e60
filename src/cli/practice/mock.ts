import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Bank } from '../../authoring/bank/bank.js';
import { composeExam } from '../../exam/composition/compose-exam.js';
import { loadBlueprint } from '../../exam/blueprint/load-blueprint.js';
import type { LoadedBlueprint } from '../../exam/blueprint/load-blueprint.js';
import type { Blueprint } from '../../exam/blueprint/blueprint-schema.js';
import { misconceptions } from '../../misconceptions/index.js';
import { runMock } from '../../practice/mock/run-mock.js';
import type { ReviewStore } from '../../practice/progress/review.js';
import type { Face } from '../../practice/session/face.js';
import type { Language } from '../../util/localized-text.js';
import { InputError } from '../../util/problem.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';
import { beginMock, logMockEvent, unfinishedMock } from './mock-files.js';
import type { MockFolder } from './mock-files.js';

/** A mock examination that a student asks for. */
export interface MockOrder {
  /** Name or file of a blueprint. */
  readonly mock: string;
  readonly folder: string;
  readonly seed: string;
  readonly bank: Bank;
  readonly store: ReviewStore;
  readonly face: Face;
  readonly language: Language;
  readonly content: Language;
  readonly now: () => number;
}

/** Goes on with an unfinished mock examination, or draws a new one; then sits it. */
export async function sitMock(order: MockOrder): Promise<number> {
  const { face, bank, language, content, now, store } = order;
  const loaded = blueprintOf(order);
  const mock = await mockFor(order, loaded);
  if (!mock) return 0;
  const { exam, folder } = mock;
  const [variant] = exam.variants;
  if (!variant) throw new Error(`${folder}: the exam has no variant`);
  await runMock({
    ...{ exam, variant, state: mock.state },
    ...{ face, language, content, now, misconceptions, topics: bank.topics },
    log: (event) => {
      logMockEvent(mock, event);
    },
    review: store.append,
    print: async (result) => {
      const { printMock } = await import('./print-mock.js');
      const print = { exam, variant, folder, bank: bank.folder, language: content };
      return (await printMock(print, result)).map((file) => shown(file));
    },
  });
  return 0;
}

type Loaded = LoadedBlueprint & { readonly blueprint: Blueprint };

/** @throws InputError if there is no such blueprint, or it is wrong. */
function blueprintOf({ mock, bank }: MockOrder): Loaded {
  const named = path.join(bank.folder, 'blueprints', `${mock}.yaml`);
  const file = existsSync(named) || !existsSync(mock) ? named : mock;
  mustBeFile(file);
  const loaded = loadBlueprint(file, bank, shown(file));
  const { blueprint } = loaded;
  if (!blueprint) throw new InputError(loaded.problems);
  return { ...loaded, blueprint };
}

/** Undefined if the student left at the first question already. */
async function mockFor(
  order: MockOrder,
  { blueprint, locate }: Loaded,
): Promise<MockFolder | undefined> {
  const { folder, face, bank, seed } = order;
  const unfinished = unfinishedMock(folder, blueprint.id);
  if (unfinished) {
    const choice = await continueOrNew(face, order.language);
    if (choice === undefined) return undefined;
    if (choice === 'continue') return unfinished;
  }
  // Reserved items are kept for examinations that count.
  const reserved = bank.items.filter((item) => item.reserved).map(({ id }) => id);
  const exam = await composeExam({
    ...{ bank, blueprint, seed, locate },
    variants: 1,
    edits: [],
    excluded: new Set(reserved),
  });
  return beginMock(folder, exam);
}

async function continueOrNew(
  face: Face,
  language: Language,
): Promise<'continue' | 'new' | undefined> {
  if (face.isUnattended) return 'continue';
  const zh = language === 'zh';
  return face.choose({
    title: zh ? '上次的模拟考试还没有结束。' : 'Your last mock examination is not finished.',
    entries: [
      { id: 'continue', key: 'c', name: zh ? '接着做' : 'Go on with it' },
      { id: 'new', key: 'n', name: zh ? '重新抽一份卷' : 'Draw a new paper' },
    ],
  });
}
