import { readFileSync } from 'node:fs';

/** Looks at the memory of a process (without that of its children) until it is told to stop; gives all that it has seen, in bytes. */
export function watchMemory(pid: number): () => readonly number[] {
  const seen: number[] = [];
  const timer = setInterval(() => {
    const bytes = residentBytes(pid);
    if (bytes !== undefined) seen.push(bytes);
  }, 1000);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

/** Undefined when the process has ended. */
function residentBytes(pid: number): number | undefined {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? undefined : Number(found[1]) * 1024;
  } catch {
    return undefined;
  }
}

/** So many of the numbers, evenly spaced, the first and the last among them. */
export const evenly = (numbers: readonly number[], count: number): readonly number[] =>
  numbers.length <= count
    ? numbers
    : Array.from(
        { length: count },
        (_, at) => numbers[Math.round((at * (numbers.length - 1)) / (count - 1))] ?? 0,
      );
