import { inSession } from '../base/session.js';
import { capture } from './capture.js';
import { compareAll } from './comparing/compare-all.js';
import { saveReference } from './comparing/save-reference.js';
import type { Inspection, InspectOrder } from './evidence.js';
import type { Inspected } from './inspected.js';
import { measure } from './measuring/measure.js';

/** Looks at what a program has left, and compares it as the order says. Functions of the program may be called for it. */
export const inspectSession = (subject: Inspected, order: InspectOrder): Inspection =>
  inSession(subject.session, () => {
    const captured = capture(subject);
    const metric = measure(captured, subject, order);
    const { forward, trajectory } = compareAll(captured, subject.session, order);
    const { chosen, facts } = captured;
    const saved = order.save && chosen !== null ? saveReference(chosen, captured) : null;
    return { ...facts, forward, trajectory, metric, saved };
  });
