import { loadBank } from '../../src/authoring/bank/load-bank.js';
import { loadBlueprint } from '../../src/exam/blueprint/load-blueprint.js';
import { composeExam } from '../../src/exam/composition/compose-exam.js';
import type { Exam, Variant } from '../../src/exam/manifest/exam-schema.js';
import { entry } from './paper-typesetter.js';

/** The bank of the package. */
const bank = loadBank('question-bank');

type Drawn = { readonly exam: Exam; readonly variant: Variant };
const known = new Map<string, Promise<Drawn>>();

/** A final paper drawn from the bank of the package. */
export function finalExam(seed: string): Promise<Drawn> {
  const drawn = known.get(seed) ?? drawFinal(seed);
  known.set(seed, drawn);
  return drawn;
}

async function drawFinal(seed: string): Promise<Drawn> {
  const { blueprint } = loadBlueprint('question-bank/blueprints/final.yaml', bank);
  if (!blueprint) throw new Error('the blueprint of the package cannot be read');
  const order = { bank, blueprint, seed, variants: 1, edits: [], excluded: new Set<string>() };
  const exam = await composeExam(order);
  return { exam, variant: entry(exam.variants, 0) };
}
