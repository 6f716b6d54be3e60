import { indexed } from '../../grading/corrections/overrides.js';
import { Marker } from '../../grading/marking/mark-student.js';
import type { StudentResult } from '../../grading/results/result.js';
import { judgeAnswer } from '../marking/judge-answer.js';
import type { WrittenTask } from '../marking/task.js';
import { say } from '../session/session.js';
import { words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { questionOf, sessionWords, worth } from '../text/session-words.js';
import { mockWords } from '../text/mock-words.js';
import { placesOf } from './answer-cells.js';
import { note } from './sitting.js';
import type { Desk, Sitting } from './sitting.js';

/**
 * Asks the student to mark what she wrote; results that equal the key, and gaps, need no asking. Her marks stand in the cells where a
 * teacher's would. Returns whether she went through to the end.
 */
export async function markWrittenAnswers(sitting: Sitting, desk: Desk): Promise<boolean> {
  const written = sitting.variant.questions.flatMap((question) =>
    placesOf(question).flatMap(({ name, task }) =>
      task.kind === 'written' ? [{ question, name, task }] : [],
    ),
  );
  const open = written.filter(({ name }) => !desk.cells.has(`${name}.marks`));
  if (open.some(({ name }) => (desk.cells.get(name) ?? '') !== ''))
    sitting.face.show([words(say(sitting, mockWords.selfMark), 'bold')]);
  for (const { question, name, task } of open) {
    const title = say(sitting, questionOf(question.number, sitting.variant.questions.length));
    const marks = await marksFor(task, desk.cells.get(name) ?? '', { sitting, title });
    if (marks === undefined) return false;
    note(sitting, desk, { [`${name}.marks`]: String(marks) });
  }
  return true;
}

interface Asking {
  readonly sitting: Sitting;
  readonly title: string;
}

async function marksFor(
  task: WrittenTask,
  answer: string,
  asking: Asking,
): Promise<number | undefined> {
  const { isRight } = judgeAnswer(task, answer);
  if (answer === '') return 0;
  if (isRight) return task.part.points;
  const { sitting } = asking;
  sitting.face.show(modelBlocks(task, answer, asking));
  const reply = await sitting.face.ask({
    kind: 'pick',
    title: say(sitting, sessionWords.whichMet),
    options: task.part.rubric.map(({ marks, say: point }, index) => ({
      key: String(index + 1),
      text: `${point[sitting.content]} (${say(sitting, worth(marks))})`,
    })),
    several: true,
    commands: [],
  });
  if (reply.kind === 'left') return undefined;
  const met = reply.kind === 'answer' ? (reply.text.match(/\d+/g) ?? []).map(Number) : [];
  // Marks are multiples of a half, which a number holds exactly.
  return task.part.rubric
    .filter((_, index) => met.includes(index + 1))
    .reduce((sum, { marks }) => sum + marks, 0);
}

const modelBlocks = (
  { part, question }: WrittenTask,
  answer: string,
  { sitting, title }: Asking,
): readonly Block[] => [
  { kind: 'gap' },
  { kind: 'heading', text: `${title} ${part.label}`.trim(), rest: [] },
  { kind: 'markdown', text: (part.label === '' ? question : part).stem[sitting.content] },
  { kind: 'gap' },
  { kind: 'labelled', label: say(sitting, sessionWords.yours), text: answer, isVerbatim: true },
  words(say(sitting, sessionWords.model), 'bold'),
  { kind: 'markdown', text: part.why[sitting.content] },
  { kind: 'gap' },
];

/** Marks the whole paper with the grader's own code. */
export function markMock({ exam, variant }: Sitting, { cells }: Desk): StudentResult {
  const marker = new Marker({
    exam,
    rules: new Map(),
    credited: new Map(),
    decisions: new Map(),
    overrides: indexed([]),
  });
  const given = [...cells].filter(([, text]) => text !== '');
  return marker.mark({
    line: 1,
    id: 'practice',
    name: '',
    class: '',
    variant: variant.id,
    cells: Object.fromEntries(given),
  });
}
