import { randomBytes } from 'node:crypto';
import { questionKinds } from '../../authoring/kinds.js';
import type { Bank } from '../../authoring/bank/bank.js';
import { misconceptions } from '../../misconceptions/index.js';
import { cardsOf } from '../../practice/cards/card.js';
import type { ReviewStore } from '../../practice/progress/review.js';
import type { Face } from '../../practice/session/face.js';
import type { Session } from '../../practice/session/session.js';
import { runSession } from '../../practice/session/run-session.js';
import type { Language } from '../../util/localized-text.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { dataFolder } from './data-folder.js';
import type { Devices } from './devices.js';
import { openFace } from './open-face.js';
import { checkCards, checkTopic } from './practice-bank.js';
import { showPrograms } from './show-programs.js';
import { resetProgress } from './reset-progress.js';
import { exportProgress, showProgress } from './show-progress.js';
import { borrowReviews, openReviews } from './review-file.js';

export interface PracticeOptions {
  readonly topic?: string;
  /** One of the kinds of question: the command line has checked it. */
  readonly kind?: string;
  readonly count: number;
  readonly mock?: string;
  readonly lang?: Language;
  readonly plain: boolean;
  readonly stats: boolean;
  readonly export: boolean;
  readonly reset: boolean;
  readonly forget: boolean;
  readonly course?: string;
  readonly data?: string;
  readonly seed?: string;
  readonly json: boolean;
}

/** A student tests herself, or looks at her progress. Returns the exit code. */
export async function practise(
  options: PracticeOptions,
  terminal: Terminal,
  devices: Devices,
): Promise<number> {
  if (options.forget && options.mock !== undefined) throw new UsageError(mockIsKept);
  const folder = dataFolder(options.data, devices);
  const { language } = terminal;
  const manner = { ...options, language, content: options.lang ?? language };
  if (options.export) return exportProgress(folder, terminal);
  if (options.reset)
    return withFace(await openFace(manner, devices), (face) =>
      resetProgress(folder, face, terminal),
    );
  const bank = devices.loadBank(options.course, terminal);
  checkTopic(bank, options.topic);
  const kind = questionKinds.find((known) => known === options.kind);
  if (kind === 'code') return showPrograms(bank.items, manner, terminal);
  const cards = cardsOf(bank.items, { topic: options.topic, kind });
  checkCards(cards);
  if (options.stats)
    return showProgress({ ...manner, folder }, { bank, cards }, { terminal, devices });
  const store = options.forget ? borrowReviews(folder) : openReviews(folder);
  tellOfDamage(store, terminal);
  const seed = options.seed ?? randomBytes(16).toString('hex');
  const { now } = devices;
  return withFace(await openFace(manner, devices), async (face) => {
    if (options.mock !== undefined) {
      const { sitMock } = await import('./mock.js');
      return sitMock({ ...manner, mock: options.mock, folder, seed, bank, store, face, now });
    }
    await runSession({
      ...manner,
      face,
      topics: bank.topics,
      misconceptions,
      cards,
      programs: programsIn(bank),
      store,
      seed,
      now,
      isSaved: !options.forget,
    });
    return 0;
  });
}

const programsIn = ({ items }: Bank): Session['programs'] =>
  items.flatMap((item) =>
    item.source === 'written' && item.content.kind === 'code' && !item.reserved
      ? [{ topic: item.topic, task: item.content.task }]
      : [],
  );

const mockIsKept = {
  zh: '模拟考试要保存试卷和答案，不能与 --forget 同用',
  en: 'a mock examination keeps its paper and answers, so it cannot be had with --forget',
};

/** Gives the terminal back whatever happens. */
async function withFace(face: Face, work: (face: Face) => Promise<number>): Promise<number> {
  try {
    return await work(face);
  } finally {
    face.close();
  }
}

function tellOfDamage(store: ReviewStore, terminal: Terminal): void {
  const { damaged } = store.read();
  if (damaged.length === 0) return;
  const lines = damaged.slice(0, 5).join(', ') + (damaged.length > 5 ? ', …' : '');
  terminal.complain(
    say(terminal, {
      zh: `进度记录中有 ${damaged.length} 行已损坏（第 ${lines} 行），已跳过；其余照常。`,
      en: `${damaged.length} lines of the progress log are damaged (${lines}) and are passed over; all else holds.`,
    }),
    'yellow',
  );
}
