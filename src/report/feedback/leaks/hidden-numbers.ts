import type {
  ReferenceEvidence,
  SubmissionEvidence,
} from '../../../grading/code/evidence/submission-evidence.js';
import type { Task, TaskCheck } from '../../../grading/code/tasks/task.js';
import { numbersOf } from './numbers-of.js';
import { openedBy } from './opened.js';

/**
 * Numbers that only those who set a task may know: options of hidden checks, and what of the references no visible check compares,
 * unless the task itself tells them to students. In the form of `numbersIn`.
 */
export function hiddenNumbers(
  task: Task,
  references: readonly ReferenceEvidence[],
): ReadonlySet<string> {
  const secret = [
    ...hiddenChecks(task).flatMap(({ options }) => numbersOf(options)),
    ...references.flatMap((reference) => numbersOf(closedPart(reference, task))),
  ];
  const told = new Set(toldNumbers(task, references));
  return new Set(secret.filter((number) => !told.has(number)));
}

/** Numbers of a function's hidden cases that no shown case has; what it gave may tell the inputs. */
export function numbersOfHiddenCases({ function: called }: SubmissionEvidence): string[] {
  const cases = called?.cases ?? [];
  const shown = new Set(cases.filter(({ visible }) => visible).flatMap(numbersOf));
  return cases
    .filter(({ visible }) => !visible)
    .flatMap(({ inputs, expected, mistaken, outcome }) =>
      numbersOf([inputs, expected, mistaken, outcome]),
    )
    .filter((number) => !shown.has(number));
}

const hiddenChecks = ({ checks }: Task): readonly TaskCheck[] =>
  checks.filter(({ visible }) => !visible);

function toldNumbers(task: Task, references: readonly ReferenceEvidence[]): string[] {
  const { title, statement, points, limits, checks } = toldOf(task);
  return [
    ...numbersOf([title, statement, points, limits, checks, task.function?.examples ?? []]),
    ...references.flatMap((reference) => numbersOf(openPart(reference, task))),
  ];
}

const toldOf = ({ title, statement, limits, checks }: Task) => ({
  title,
  statement,
  points: checks.map((check) => check.points),
  limits,
  checks: checks.map((check) => [check.title, check.visible ? check.options : null]),
});

/** What of a reference is compared by a visible check, or by none. */
const openPart = (reference: ReferenceEvidence, task: Task): readonly unknown[] =>
  partsOf(reference, task).flatMap(([isOpen, part]) => (isOpen ? [part] : []));

const closedPart = (reference: ReferenceEvidence, task: Task): readonly unknown[] =>
  partsOf(reference, task).flatMap(([isOpen, part]) => (isOpen ? [] : [part]));

function partsOf(
  { inspection, stdout }: ReferenceEvidence,
  task: Task,
): (readonly [isOpen: boolean, part: unknown])[] {
  const opened = openedBy(task);
  const nodes = inspection.models.flatMap(({ graph }) => graph.nodes);
  return [
    [opened.arguments, nodes.map((node) => node.arguments)],
    [opened.shapes, nodes.map(({ outputShape }) => outputShape)],
    [opened.parameters, nodes.map(({ weights }) => weights)],
    [opened.parameters, inspection.models.map(({ parameters }) => parameters)],
    [opened.compile, inspection.models.map(({ compile }) => compile)],
    [opened.training, inspection.fits.map(({ epochs, batchSize }) => [epochs, batchSize])],
    [opened.output, [stdout, inspection.metric]],
  ];
}
