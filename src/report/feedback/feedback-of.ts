import { chosenModel } from '../../grading/code/checks/built.js';
import type {
  ReferenceEvidence,
  SubmissionEvidence,
} from '../../grading/code/evidence/submission-evidence.js';
import type { FoundMisconception, Judgement } from '../../grading/code/judging/judgement.js';
import { nearestReference } from '../../grading/code/judging/nearest-reference.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { Feedback, MistakeFeedback } from './feedback.js';
import { checked } from './leaks/disclosed.js';
import { hiddenNumbers, numbersOfHiddenCases } from './leaks/hidden-numbers.js';
import { openedBy } from './leaks/opened.js';
import { casesFeedback } from './view/cases.js';
import { checkFeedback } from './view/checks.js';
import { describeNote } from './view/describe-note.js';
import { foldRepeated } from './view/fold-repeated.js';
import { isRightIn } from './view/is-right.js';
import { endFeedback } from './view/end.js';
import { joinAlike } from './view/join-alike.js';
import { nameMistake } from './view/name-mistake.js';
import { networkFeedback } from './view/network.js';
import { placesIn, type FindPlace, type SourceLines } from './view/place-of.js';
import { safe, safeText } from './view/safe-text.js';

/** What feedback is made of. */
export interface FeedbackOrder extends SourceLines {
  readonly task: Task;
  readonly judgement: Judgement;
  readonly evidence: SubmissionEvidence;
  readonly references: readonly ReferenceEvidence[];
  /** The program's name. */
  readonly file: string;
  readonly student?: string;
}

/** What a student is told of her program, in both languages, with nothing in it that is hidden from her. */
export function feedbackOf(order: FeedbackOrder): Feedback {
  const { task, judgement, evidence, file, student } = order;
  const find = placesIn(order);
  const hidden = hiddenFrom(order);
  const told = new Set(judgement.misconceptions.map(({ id }) => id));
  const telling = { hidden, find, told };
  return {
    format: 'gradpaper-feedback-1',
    task: { id: task.id, title: task.title },
    file: safeText(file),
    student: student === undefined ? null : safeText(student),
    points: judgement.points,
    marks: { ...judgement.marks },
    isFinal: judgement.isFinal,
    end: endFeedback(evidence.end, find),
    checks: foldRepeated(judgement.checks.map((check) => checkFeedback(check, telling))).map(
      joinAlike,
    ),
    mistakes: judgement.misconceptions.map((mistake) => mistakeFeedback(mistake, hidden, find)),
    network: networkOf(order, find),
    cases: evidence.function === null ? null : casesFeedback(evidence.function, isRightIn(task)),
    notes: [...evidence.notes.map(describeNote), ...evidence.cuts].map(safe),
  };
}

/** Numbers that no sentence on a hidden check may hold. */
export const hiddenFrom = ({ task, references, evidence }: FeedbackOrder): ReadonlySet<string> =>
  new Set([...hiddenNumbers(task, references), ...numbersOfHiddenCases(evidence)]);

function mistakeFeedback(
  { id, line, evidence }: FoundMisconception,
  hidden: ReadonlySet<string>,
  find: FindPlace,
): MistakeFeedback {
  const mistake = nameMistake(id);
  return {
    ...mistake,
    place: find(line),
    evidence: safe(checked(evidence, hidden) ?? mistake.name),
  };
}

/** The student's network beside that of the reference that it was held against. */
function networkOf(
  { task, evidence: { inspection }, references }: FeedbackOrder,
  find: FindPlace,
): Feedback['network'] {
  const model = inspection === null ? null : chosenModel(inspection);
  const { alignment } = nearestReference(references, model, inspection);
  return networkFeedback(model, alignment, openedBy(task), find);
}
