import { kindName } from '../../exam/kind-names.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { Entry } from '../session/face.js';
import { say, topicName } from '../session/session.js';
import { words } from '../text/block.js';
import { filesWritten, mockWords, openQuestions } from '../text/mock-words.js';
import { progressOf } from './answer-cells.js';
import type { Desk, Sitting } from './sitting.js';

/** What was chosen in the list: a question by its place, or what to do with the paper. */
export type Chosen =
  { readonly kind: 'question'; readonly place: number } | { readonly kind: 'hand-in' | 'leave' };

/** Shows all questions with what is answered, until one of them or the end is chosen. */
export async function chooseFromList(sitting: Sitting, desk: Desk): Promise<Chosen> {
  for (;;) {
    const id = await sitting.face.choose({
      title: say(sitting, mockWords.whereTo),
      entries: [...questionEntries(sitting, desk), ...otherEntries(sitting)],
    });
    if (id === undefined || id === 'leave') return { kind: 'leave' };
    if (id === 'paper') {
      const files = await sitting.print();
      sitting.face.show([words(say(sitting, filesWritten(files)), 'green')]);
    } else if (id === 'hand-in') {
      if (await isSure(sitting, desk)) return { kind: 'hand-in' };
    } else return { kind: 'question', place: Number(id) - 1 };
  }
}

const signs = { none: ' ', some: '◐', all: '✓' } as const;

const questionEntries = (sitting: Sitting, { cells }: Desk): readonly Entry[] =>
  sitting.variant.questions.map((question) => {
    const progress = progressOf(question, cells);
    return {
      id: String(question.number),
      key: String(question.number),
      name: `${signs[progress]} ${titleOf(question, sitting)} (${say(sitting, mockWords[progress])})`,
    };
  });

const titleOf = ({ kind, topic }: Question, sitting: Sitting): string =>
  `${say(sitting, kindName(kind))} ${say(sitting, topicName(sitting, topic))}`;

const otherEntries = (sitting: Sitting): readonly Entry[] => [
  { id: 'hand-in', key: 'h', name: say(sitting, mockWords.handIn) },
  { id: 'leave', key: 'q', name: say(sitting, mockWords.leave) },
  { id: 'paper', key: 'p', name: say(sitting, mockWords.paper) },
];

/** Asks again before a paper with gaps is handed in. */
async function isSure(sitting: Sitting, { cells }: Desk): Promise<boolean> {
  const open = sitting.variant.questions.filter(
    (question) => progressOf(question, cells) !== 'all',
  ).length;
  if (open === 0 || sitting.face.isUnattended) return true;
  const id = await sitting.face.choose({
    title: say(sitting, openQuestions(open)),
    entries: [
      { id: 'back', key: 'b', name: say(sitting, mockWords.back) },
      { id: 'hand-in', key: 'h', name: say(sitting, mockWords.handIn) },
    ],
  });
  return id === 'hand-in';
}
