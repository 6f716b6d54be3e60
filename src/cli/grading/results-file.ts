import path from 'node:path';

/** Where the results of a folder are recorded: the journal of the batch, which stays. */
export const resultsFile = (out: string): string => path.join(out, 'results.jsonl');
