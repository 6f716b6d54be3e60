import { fitsOf } from '../meaning/prepared.js';
import type { Check, CheckContext, Finding, Settled } from '../checks/check.js';

/**
 * A failure of which it cannot be said whether the program or gradpaper is to blame is broken: where gradpaper lacked something
 * before what the check looks at was complete.
 */
export function orBroken(finding: Finding, { settled }: Check, context: CheckContext): Finding {
  const { end } = context.evidence;
  if (finding.kind !== 'failed' || end.kind !== 'broken') return finding;
  return isSettled(settled, context) ? finding : { kind: 'broken', cause: end.cause };
}

function isSettled(settled: Settled, { model, evidence: { inspection } }: CheckContext): boolean {
  if (settled === 'source') return true;
  if (settled === 'end' || model === null || inspection === null) return false;
  const isTrained = fitsOf(model, inspection).length > 0;
  return isTrained || (settled === 'model' && model.compile !== null);
}
