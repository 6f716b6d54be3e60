import { exactMarks } from '../../src/grading/results/exact-marks.js';
import { toNumber } from '../../src/grading/objective/fraction.js';
import type { BatchRecord, DoneRecord } from '../../src/jobs/batch/batch-record.js';
import type { Expected } from './write-class.js';

/** What is wrong with the records of a class: files lost or doubled, rows missing, ends and marks that are not as they must be. */
export function complaintsAbout(
  records: readonly BatchRecord[],
  expected: ReadonlyMap<string, Expected>,
): readonly string[] {
  const done = records.filter((record) => record.kind === 'done');
  const rows = records.findLast((record) => record.kind === 'class')?.handIns ?? [];
  // Equal programs are run once: the others point to the file that was.
  const ends = new Map(done.map(({ file, evidence }) => [file, evidence?.end.kind]));
  return [...expected].flatMap(([id, one]) => {
    const own = done.filter((record) => record.id === id);
    return [
      ...complaintOfCount('records', id, own.length),
      ...complaintOfCount('rows', id, rows.filter((row) => row.id === id).length),
      ...own.flatMap((record) =>
        complaintOf(record, one, ends.get(record.sameAs ?? record.file) ?? 'nothing'),
      ),
    ];
  });
}

const complaintOfCount = (what: string, id: string, count: number): readonly string[] =>
  count === 1 ? [] : [`${id}: ${count} ${what}`];

function complaintOf(
  { id, judgement }: DoneRecord,
  expected: Expected,
  found: string,
): readonly string[] {
  const { what, end, marks, most } = expected;
  const { least } = judgement.marks;
  return [
    ...(end !== null && found !== end ? [`${id}: ${what}: ended ${found}, not ${end}`] : []),
    ...(marks !== null && least !== marks ? [`${id}: ${what}: ${least}, not ${marks}`] : []),
    ...(toNumber(exactMarks(least)) > most ? [`${id}: ${what}: ${least}, over ${most}`] : []),
  ];
}
