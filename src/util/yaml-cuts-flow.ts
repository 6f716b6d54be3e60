import { runsOf } from './yaml-cuts.js';
import type { Cut, Run, Span } from './yaml-cuts.js';

/** The entries of a list in brackets, or of a mapping in braces. */
interface Flow {
  readonly spans: readonly Span[];
  /** Which of them go. */
  readonly chosen: readonly boolean[];
  /** Where the closing bracket stands. */
  readonly close: number;
}

/** What to cut so that the chosen entries are gone and the commas are right. Comments on either side of an entry go with it. */
export const cutFromFlow = (text: string, flow: Flow): Cut[] =>
  runsOf(flow.chosen).flatMap((run) => cutRun(text, flow, run));

function cutRun(text: string, { spans, close }: Flow, { first, last }: Run): Cut[] {
  const [before, next] = [spans[first - 1], spans[last + 1]];
  const from = spans[first]?.from ?? 0;
  const to = spans[last]?.to ?? 0;
  if (before && next)
    return [{ from: before.to, to: next.from, put: withoutComments(text.slice(to, next.from)) }];
  if (next) return [{ from, to: next.from, put: '' }];
  return [{ from: before?.to ?? from, to: close, put: withoutComments(text.slice(to, close)) }];
}

/** Between the entries of a flow there are only spaces, commas and comments. */
const withoutComments = (gap: string): string =>
  gap.includes('#') ? gap.replace(/[ \t]*#[^\n]*/g, '').replace(/\n\s*\n/g, '\n') : gap;
