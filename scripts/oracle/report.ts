import type { Outcome } from './outcome.js';

/** Prints how the cases ended, in words or as one JSON object, and returns how many failed. */
export function reportOutcomes(outcomes: readonly Outcome[], json: boolean): number {
  const failed = outcomes.filter(({ verdict }) => verdict.kind === 'failed');
  const passed = count(outcomes, 'passed');
  if (json) {
    const counts = { passed, failed: failed.length, notRun: count(outcomes, 'apart') };
    console.log(JSON.stringify({ ...counts, cases: outcomes }));
  } else {
    for (const outcome of failed) reportFailure(outcome);
    reportApart(outcomes);
    reportGroups(outcomes);
    console.log(`${passed} passed, ${failed.length} failed`);
  }
  return failed.length;
}

function reportFailure({ group, name, verdict }: Outcome): void {
  if (verdict.kind !== 'failed') return;
  console.log(`${group} ${name.replace(/\s+/g, ' ')}`);
  for (const difference of verdict.differences.slice(0, 3)) console.log(`    ${difference}`);
  if (verdict.differences.length > 3) console.log(`    and ${verdict.differences.length - 3} more`);
}

/** Cases that were not run, by reason. */
function reportApart(outcomes: readonly Outcome[]): void {
  const byReason = new Map<string, string[]>();
  for (const { name, verdict } of outcomes)
    if (verdict.kind === 'apart')
      byReason.set(verdict.reason, [
        ...(byReason.get(verdict.reason) ?? []),
        name.split(' ')[0] ?? name,
      ]);
  for (const [reason, names] of byReason) console.log(`not run, ${reason}: ${names.join(', ')}`);
}

function reportGroups(outcomes: readonly Outcome[]): void {
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  for (const group of groups) {
    const own = outcomes.filter((outcome) => outcome.group === group);
    const parts = [`${count(own, 'passed')} passed`];
    if (count(own, 'failed') > 0) parts.push(`${count(own, 'failed')} failed`);
    if (count(own, 'apart') > 0) parts.push(`${count(own, 'apart')} not run`);
    console.log(`${group.padEnd(40)} ${parts.join(', ')}`);
  }
}

const count = (outcomes: readonly Outcome[], kind: Outcome['verdict']['kind']): number =>
  outcomes.filter(({ verdict }) => verdict.kind === kind).length;
