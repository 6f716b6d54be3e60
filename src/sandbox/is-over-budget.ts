import type { Verdict } from './process/verdict.js';

type RaisedVerdict = Extract<Verdict, { kind: 'raised' }>;

/** Whether the program ended because it asked for more than it may compute or hold. */
export const isOverBudget = (verdict: Verdict): verdict is RaisedVerdict =>
  verdict.kind === 'raised' && /(?:^|\.)BudgetError$/.test(verdict.raised.type);
