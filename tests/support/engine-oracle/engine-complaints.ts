import * as tf from '@tensorflow/tfjs-core';
import { drawQuestion } from '../../../src/authoring/composition/draw-question.js';
import type {
  Generator,
  Quantities,
  Quantity,
} from '../../../src/authoring/generators/generator.js';
import type { GeneratedKind } from '../../../src/authoring/kinds.js';
import { canonicalJson } from '../../../src/util/canonical-json.js';
import { seeded } from '../../../src/util/random.js';
import { withSession } from '../keras.js';
import type { EngineOracle } from './engine-oracle.js';

/** The engine counts in 32 bits; the keys are printed with four decimals at most. */
const tolerance = 2e-5;

/**
 * Where the key of the question of one seed and the engine disagree, for the drawn facts and for those that its statements
 * speak of. (That the printed answers and the verdicts follow from the key is checked elsewhere.)
 */
export function engineComplaints(
  generator: Generator,
  oracle: EngineOracle,
  kind: GeneratedKind,
  seed: number,
): string[] {
  return factsOf(generator, oracle, kind, seed).flatMap((facts) =>
    engineKeyComplaints(generator, oracle, facts).map(
      (complaint) => `${generator.id} ${kind} seed ${seed}, engine: ${complaint}`,
    ),
  );
}

/** Every case that the question of a seed speaks of, each once. */
export function factsOf(
  generator: Generator,
  { settings = [] }: EngineOracle,
  kind: GeneratedKind,
  seed: number,
): unknown[] {
  const all = [{}, ...settings];
  const params = generator.params.parse(all[seed % all.length]);
  const random = seeded(String(seed), generator.id, kind);
  const { facts, drawnCase } = drawQuestion(generator, kind, params, random);
  const claimed = (drawnCase.statements ?? []).map(({ claim }) => claim.facts);
  return [...new Map([facts, ...claimed].map((each) => [canonicalJson(each), each])).values()];
}

/** Where a key and the engine disagree about one case. */
export function engineKeyComplaints(
  { solve }: Pick<Generator, 'solve'>,
  oracle: EngineOracle,
  facts: unknown,
): string[] {
  const executed = runOnEngine(oracle, facts);
  return Object.entries(solve(facts)).flatMap(([name, value]) =>
    isNear(value, executed[name])
      ? []
      : [
          `${name}: key ${JSON.stringify(value)}, engine ${JSON.stringify(executed[name])} for ${JSON.stringify(facts)}`,
        ],
  );
}

const runOnEngine = (oracle: EngineOracle, facts: unknown): Quantities =>
  withSession(() => {
    const found: Quantities[] = [];
    tf.tidy(() => {
      found.push(oracle.execute(facts as never));
    });
    return found[0] ?? {};
  });

function isNear(key: Quantity, engine: Quantity | undefined): boolean {
  if (typeof key === 'number' && typeof engine === 'number')
    return Math.abs(key - engine) <= tolerance * Math.max(1, Math.abs(key));
  if (typeof key === 'object' && typeof engine === 'object')
    return key.length === engine.length && key.every((value, i) => isNear(value, engine[i]));
  return key === engine;
}
