import type { Exam } from '../../exam/manifest/exam-schema.js';
import { kindName } from '../../exam/kind-names.js';
import { sameInBoth } from '../../util/localized-text.js';
import type { GroupReport, SectionReport, TopicReport } from './class-report.js';
import { shareOf } from './figure.js';
import type { SlotAnswers } from './slot-answers.js';

/** How each section was solved, in printed order. */
export const sectionReports = (
  { sections }: Exam,
  slots: readonly SlotAnswers[],
): SectionReport[] =>
  sections.map(({ kind, title }, index) => ({
    kind,
    title: title ?? kindName(kind),
    ...groupReport(slots.filter(({ question }) => question.section === index)),
  }));

/** How each topic was solved that is asked, the least known first, equals in the order of the syllabus. */
export function topicReports({ topics }: Exam, slots: readonly SlotAnswers[]): TopicReport[] {
  const reports = Object.entries(topics).flatMap(([id, name]): TopicReport[] => {
    const inside = slots.filter(({ question }) => question.topic === id);
    if (inside.length === 0) return [];
    return [{ id, name, slots: inside.map(slotName), ...groupReport(inside) }];
  });
  return [...reports, ...unnamedTopics(topics, slots)].sort(
    (a, b) => (a.share.value ?? 2) - (b.share.value ?? 2),
  );
}

/** Questions whose topic the manifest does not name are shown under its id. */
function unnamedTopics(topics: Exam['topics'], slots: readonly SlotAnswers[]): TopicReport[] {
  const ids = new Set(slots.map(({ question }) => question.topic).filter((id) => !(id in topics)));
  return [...ids].map((id) => {
    const inside = slots.filter(({ question }) => question.topic === id);
    return { id, name: sameInBoth(id), slots: inside.map(slotName), ...groupReport(inside) };
  });
}

const slotName = ({ slot, question: { number } }: SlotAnswers) => ({ slot, number });

function groupReport(slots: readonly SlotAnswers[]): GroupReport {
  const answers = slots.flatMap((slot) => slot.answers);
  const earned = answers.reduce((sum, { score }) => sum + (score ?? 0), 0);
  const possible = answers.reduce((sum, { question }) => sum + question.points, 0);
  return {
    questions: slots.length,
    points: slots.reduce((sum, { question }) => sum + question.points, 0),
    answers: answers.length,
    pending: answers.filter(({ result }) => result?.status === 'pending').length,
    share: shareOf(earned, possible, answers.length),
  };
}
