import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from './compare-output.js';
import type { Facts } from './facts.js';

/** A program, and what Keras prints for it. */
export interface OracleProgram {
  /** `topic/name`. */
  readonly name: string;
  readonly source: Uint8Array;
  readonly output: string;
  /** The class and the first line of the message of what it raises in the end; undefined if it raises nothing. */
  readonly error: string | undefined;
  /** What it builds and trains; undefined if only its output was recorded. */
  readonly facts: Facts | undefined;
  readonly rule: Rule;
}

/** Rules by topic and by program. */
interface Rules {
  readonly topics?: Readonly<Record<string, Rule>>;
  readonly programs?: Readonly<Record<string, Rule>>;
}

/** The programs of a folder that have an expected output, in the order of their names. */
export function programsOf(folder: string): OracleProgram[] {
  const rules = readRules(path.join(folder, 'expect.json'));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: topic }) => namesIn(folder, topic))
    .sort()
    .map((name) => readProgram(folder, name, rules));
}

const readRules = (file: string): Rules =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Rules) : {};

const namesIn = (folder: string, topic: string): string[] =>
  readdirSync(path.join(folder, topic))
    .filter((file) => file.endsWith('.out'))
    .map((file) => `${topic}/${file.slice(0, -'.out'.length)}`);

function readProgram(folder: string, name: string, { topics, programs }: Rules): OracleProgram {
  const file = path.join(folder, name);
  const [topic = ''] = name.split('/');
  return {
    name,
    source: readFileSync(`${file}.py`),
    output: readFileSync(`${file}.out`, 'utf8'),
    error: existsSync(`${file}.err`) ? readFileSync(`${file}.err`, 'utf8') : undefined,
    facts: existsSync(`${file}.json`)
      ? (JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Facts)
      : undefined,
    rule: { ...topics?.[topic], ...programs?.[name] },
  };
}
