/** Lines of a crash that tell nothing to whoever wrote the program: places in our code and in Pyodide's, and its requests. */
const noise =
  /^\s+at |^Pyodide has suffered|^The cause of the fatal error|^\s*pyodide_fatal_error|^\s*[{}]?\s*$/;

/** What a process wrote to standard error when it crashed: each reason once, without the places in code that is not the program's. */
export function crashReason(errors: string): string {
  const lines = errors
    .split('\n')
    .filter((line) => !noise.test(line))
    .map((line) => line.replace(/^error: Uncaught \(in promise\) /, '').replace(/ \{$/, ''));
  return [...new Set(lines)].join('\n');
}
