import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Absentee } from '../../grading/answers/answer-table.js';
import { toNumber } from '../../grading/objective/fraction.js';
import { printMarks } from '../../grading/objective/marks.js';
import type { StudentResult } from '../../grading/results/result.js';
import { analyseClass } from '../../statistics/analyse-class.js';
import type { ClassAnalysis } from '../../statistics/analyse-class.js';
import type { ItemChoices } from '../../statistics/options/analyse-options.js';
import type { Joining } from '../joined/joined-marks.js';
import { joinedReport } from './joined-report.js';
import { classMeans } from './class-means.js';
import type { ClassReport, ExamFacts, QuestionReport, StudentLine } from './class-report.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { sectionReports, topicReports } from './group-reports.js';
import { misconceptionReports } from './misconception-reports.js';
import { pendingWork } from './pending-work.js';
import { questionReport } from './question-report.js';
import { reliabilityReport } from './reliability-report.js';
import { scoreTable } from './score-table.js';
import { slotAnswers } from './slot-answers.js';
import type { SlotAnswers } from './slot-answers.js';
import { suspectedKeys } from './suspected-keys.js';
import { tellAnswers } from './choices/tell-answers.js';
import type { ToldAnswers } from './choices/told-answers.js';
import { totalsReport } from './totals-report.js';

/**
 * Analyses a marked class.
 * @throws RangeError where the results do not belong to the exam (an unknown variant), or hold marks that are no fractions.
 */
export function analyseResults(
  exam: Exam,
  students: readonly StudentResult[],
  absent: readonly Absentee[] = [],
  joining?: Joining,
): ClassReport {
  const slots = slotAnswers(exam, students);
  const told = slots.map(tellAnswers);
  const analysis = analyseClass(scoreTable(slots, students.length), itemChoices(told));
  const questions = questionReports(exam, slots, { told, analysis });
  return {
    exam: factsOf(exam),
    students: students.map(studentLine),
    absent: absent.map(({ id, name, class: own }) => ({ id, name, class: own })),
    pending: pendingWork(slots, students),
    totals: totalsReport(analysis.totals, exam.points, students),
    reliability: reliabilityReport(analysis.reliability, students.length, slots.length),
    questions,
    suspects: suspectedKeys(analysis.suspectedKeys, questions),
    sections: sectionReports(exam, slots),
    topics: topicReports(exam, slots),
    misconceptions: misconceptionReports(exam, slots, students),
    classes: classMeans(students, exam.points),
    joined: joining ? joinedReport(joining, students) : null,
  };
}

/** What was chosen, for the statistics, which know options by name only. */
const itemChoices = (told: readonly (ToldAnswers | undefined)[]): ItemChoices[] =>
  told.flatMap((answers, item) =>
    answers === undefined
      ? []
      : {
          item,
          options: answers.told.map(({ id }) => id),
          key: answers.told.filter(({ isKey }) => isKey).map(({ id }) => id),
          choices: answers.choices,
        },
  );

interface Findings {
  readonly told: readonly (ToldAnswers | undefined)[];
  readonly analysis: ClassAnalysis;
}

const questionReports = (
  exam: Exam,
  slots: readonly SlotAnswers[],
  { told, analysis: { items, options } }: Findings,
): QuestionReport[] =>
  slots.flatMap((slot, index) => {
    const figures = items[index];
    const own = options.find(({ item }) => item === index);
    return figures === undefined
      ? []
      : questionReport(exam, slot, { figures, told: told[index], options: own });
  });

const factsOf = ({ header, hash, points, variants }: Exam): ExamFacts => ({
  course: header.course,
  title: header.title,
  term: header.term ?? null,
  hash,
  points,
  variants: variants.map(({ id }) => id),
});

function studentLine({ id, name, variant, pending, ...student }: StudentResult): StudentLine {
  const total = exactMarks(student.total);
  return {
    id,
    name,
    class: student.class,
    variant,
    points: toNumber(total),
    total: printMarks(total),
    pending,
  };
}
