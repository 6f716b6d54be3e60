import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { StudentResult } from '../../grading/results/result.js';
import type { Review } from '../progress/review.js';
import type { Setting } from '../session/session.js';
import type { MockEvent, MockState } from './mock-log.js';

/** A mock examination that a student sits. Disk, clock and printer are the caller's. */
export interface Sitting extends Setting {
  readonly exam: Exam;
  readonly variant: Variant;
  /** As it was when the sitting began. */
  readonly state: MockState;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (event: MockEvent) => void;
  readonly review: (review: Review) => void;
  /** Print the paper, or with a result also key and report; return where the files are. */
  readonly print: (result?: StudentResult) => Promise<readonly string[]>;
}

/** What changes while she sits. */
export interface Desk {
  readonly cells: Map<string, string>;
  readonly openedAt: number;
  isOvertime: boolean;
  /** When the paper was handed in. */
  closedAt: number | undefined;
}

export function openDesk({ state, now }: Sitting): Desk {
  const openedAt = now();
  return {
    cells: new Map(Object.entries(state.cells)),
    openedAt,
    isOvertime: state.isOvertime,
    closedAt: state.isHandedIn ? openedAt : undefined,
  };
}

/** The time spent so far, in milliseconds; it stands still while nobody sits there. */
export const used = ({ state, now }: Sitting, { openedAt, closedAt }: Desk): number =>
  state.used + Math.max(0, (closedAt ?? now()) - openedAt);

/** The time that is left, in milliseconds. */
export const left = (sitting: Sitting, desk: Desk): number =>
  sitting.exam.header.duration * 60_000 - used(sitting, desk);

/** Notes answers, on the desk and for good. */
export function note(sitting: Sitting, desk: Desk, cells: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(cells)) desk.cells.set(name, text);
  sitting.log({ kind: 'answer', cells, used: used(sitting, desk) });
}
