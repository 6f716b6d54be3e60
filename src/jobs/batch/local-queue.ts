import type { Grader } from '../grader.js';
import type { Job, JobQueue, Outcome } from './job-queue.js';

/** Grades on this machine, so many programs at a time. */
export class LocalQueue implements JobQueue {
  private readonly grader: Pick<Grader, 'grade'>;
  private readonly workers: number;

  constructor(grader: Pick<Grader, 'grade'>, workers: number) {
    this.grader = grader;
    this.workers = workers;
  }

  async *outcomes(jobs: Iterable<Job>): AsyncIterable<Outcome> {
    const running = new Map<string, Promise<Outcome>>();
    for (const job of jobs) {
      running.set(job.key, this.outcomeOf(job));
      if (running.size >= this.workers) yield await firstOf(running);
    }
    while (running.size > 0) yield await firstOf(running);
  }

  private async outcomeOf({ key, program }: Job): Promise<Outcome> {
    try {
      return { key, kind: 'graded', graded: await this.grader.grade(program) };
    } catch (error) {
      return { key, kind: 'failed', failed: String(error) };
    }
  }
}

async function firstOf(running: Map<string, Promise<Outcome>>): Promise<Outcome> {
  const outcome = await Promise.race(running.values());
  running.delete(outcome.key);
  return outcome;
}
