import type { ProgramOutcome } from './run-programs.js';

/** Prints how the programs went and returns how many failed. */
export function reportPrograms(outcomes: readonly ProgramOutcome[], json: boolean): number {
  const failed = outcomes.filter(({ difference }) => difference !== undefined);
  if (json) console.log(JSON.stringify(outcomes));
  else {
    for (const { name, difference } of failed) console.log(`${name}\n    ${difference ?? ''}`);
    reportTopics(outcomes);
  }
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
  return failed.length;
}

function reportTopics(outcomes: readonly ProgramOutcome[]): void {
  const topicOf = ({ name }: ProgramOutcome): string => name.split('/')[0] ?? '';
  for (const topic of new Set(outcomes.map(topicOf))) {
    const own = outcomes.filter((outcome) => topicOf(outcome) === topic);
    const passed = own.filter(({ difference }) => difference === undefined).length;
    const seconds = own.reduce((total, outcome) => total + outcome.seconds, 0);
    console.log(`${topic.padEnd(20)} ${passed} of ${own.length}, ${seconds.toFixed(1)} s`);
  }
}
