import { kindName } from '../../exam/kind-names.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { Entry, Menu } from '../session/face.js';
import { say, topicName } from '../session/session.js';
import { words } from '../text/block.js';
import { filesWritten, goOnWith, mockWords } from '../text/mock-words.js';
import { openOf, progressOf } from './answer-cells.js';
import { confirmHandIn, openInWords } from './confirm-hand-in.js';
import type { Desk, Sitting } from './sitting.js';

/** What was chosen in the list: a question by its place, or what to do with the paper. */
export type Chosen =
  { readonly kind: 'question'; readonly place: number } | { readonly kind: 'hand-in' | 'leave' };

/**
 * Shows all questions with what is answered, until one of them or the end is chosen. What can be done with the paper stands above
 * them, where it is seen without scrolling. `place` is where the student comes from.
 */
export async function chooseFromList(sitting: Sitting, desk: Desk, place: number): Promise<Chosen> {
  for (;;) {
    const id = await sitting.face.choose(menuOf(sitting, desk, place));
    if (id === 'paper') {
      await printPaper(sitting);
      continue;
    }
    const kind = id === 'hand-in' ? await confirmHandIn(sitting, desk) : (id ?? 'leave');
    if (kind === 'back') continue;
    if (kind === 'hand-in' || kind === 'leave') return { kind };
    return { kind: 'question', place: Number(kind) - 1 };
  }
}

/** Enter alone goes on with what is not answered. */
function menuOf(sitting: Sitting, desk: Desk, place: number): Menu {
  const next = nextOpen(sitting, desk, place);
  const space = sitting.language === 'zh' ? '' : ' ';
  return {
    title: `${openInWords(sitting, desk)}${space}${say(sitting, mockWords.whereTo)}`,
    entries: [
      ...(next
        ? [{ id: String(next.number), key: 'g', name: say(sitting, goOnWith(next.number)) }]
        : []),
      ...paperEntries(sitting),
      ...questionEntries(sitting, desk),
    ],
  };
}

/** The next question that is not answered, at the place or behind it, else from the beginning. */
function nextOpen({ variant }: Sitting, { cells }: Desk, place: number): Question | undefined {
  const open = openOf(variant.questions, cells);
  return open.find((question) => variant.questions.indexOf(question) >= place) ?? open[0];
}

/** The list would push the names of the files out of a small window, so it waits. */
async function printPaper(sitting: Sitting): Promise<void> {
  const { face } = sitting;
  face.show([words(say(sitting, filesWritten(await sitting.print())), 'green')]);
  if (face.isUnattended) return;
  await face.choose({
    title: say(sitting, mockWords.whatNow),
    entries: [{ id: 'back', key: 'b', name: say(sitting, mockWords.backToList) }],
  });
}

const paperEntries = (sitting: Sitting): readonly Entry[] => [
  { id: 'hand-in', key: 'h', name: say(sitting, mockWords.handIn) },
  { id: 'leave', key: 'q', name: say(sitting, mockWords.leave) },
  { id: 'paper', key: 'p', name: say(sitting, mockWords.paper) },
];

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
