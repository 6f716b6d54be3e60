import { claimHolds } from '../../src/authoring/composition/judge-claim.js';
import { judgeStatements } from '../../src/authoring/composition/judge-claim.js';
import { asPrinted } from '../../src/authoring/composition/composed.js';
import { drawQuestion } from '../../src/authoring/composition/draw-question.js';
import type { Drawn } from '../../src/authoring/composition/draw-question.js';
import { lastPlace } from '../../src/authoring/answer.js';
import type { Answer } from '../../src/authoring/answer.js';
import type { Generator, Quantities, Quantity } from '../../src/authoring/generators/generator.js';
import type { GeneratedKind } from '../../src/authoring/kinds.js';
import { misconceptions } from '../../src/misconceptions/index.js';
import { remember } from '../../src/util/remember.js';
import { seeded } from '../../src/util/random.js';
import type { Oracle } from '../authoring/generators/oracles/oracle.js';
import { wrongEquations } from './tex-arithmetic.js';

const knownMistakes = new Set(misconceptions.map(({ id }) => id));

/** Draws the question of one seed with the standard parameters. */
export const drawSeed = (generator: Generator, kind: GeneratedKind, seed: number): Drawn =>
  drawQuestion(
    generator,
    kind,
    generator.params.parse({}),
    seeded(String(seed), generator.id, kind),
  );

/** Everything that is wrong with the question of one seed; none if it is sound. */
export function complaints(
  generator: Generator,
  oracle: Oracle,
  kind: GeneratedKind,
  seed: number,
): string[] {
  const drawn = drawSeed(generator, kind, seed);
  // Most statements are about the facts of the case itself.
  const execution = { execute: remember((facts) => oracle.execute(facts as never)) };
  return [
    ...keyComplaints(generator, execution, drawn.facts),
    ...answerComplaints(execution, drawn),
    ...statementComplaints(generator, execution, drawn),
    ...optionComplaints(drawn),
    ...textComplaints(drawn),
  ].map((complaint) => `${generator.id} ${kind} seed ${seed}: ${complaint}`);
}

type Execution = Pick<Oracle, 'execute'>;

/** Where the closed form and the execution disagree. */
export function keyComplaints(
  generator: Pick<Generator, 'solve'>,
  oracle: Execution,
  facts: unknown,
): string[] {
  const executed: Quantities = oracle.execute(facts as never);
  return Object.entries(generator.solve(facts)).flatMap(([name, value]) =>
    sameQuantity(value, executed[name])
      ? []
      : [
          `${name}: key ${JSON.stringify(value)}, execution ${JSON.stringify(executed[name])} for ${JSON.stringify(facts)}`,
        ],
  );
}

function sameQuantity(left: Quantity, right: Quantity | undefined): boolean {
  if (typeof left === 'number' && typeof right === 'number')
    return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));
  if (typeof left === 'object' && typeof right === 'object')
    return (
      left.length === right.length &&
      left.every((value, index) => sameQuantity(value, right[index]))
    );
  return left === right;
}

/** The printed answer must be the execution's, rounded. */
function answerComplaints(oracle: Execution, { facts, drawnCase }: Drawn): string[] {
  const executed: Quantities = oracle.execute(facts as never);
  return [drawnCase, ...(drawnCase.parts ?? [])].flatMap(({ answer, quantity }) =>
    answerIs(answer, executed[quantity])
      ? []
      : [
          `the answer ${JSON.stringify(answer)} is not ${quantity} = ${JSON.stringify(executed[quantity])}`,
        ],
  );
}

function answerIs(answer: Answer, real: Quantity | undefined): boolean {
  const near = (value: number, other: number | undefined, decimals: number) =>
    other !== undefined && Math.abs(value - other) <= lastPlace(decimals) / 2 + 1e-12;
  const list = typeof real === 'object' ? real : [];
  switch (answer.type) {
    case 'number':
      return typeof real === 'number' && near(answer.value, real, answer.decimals);
    case 'shape':
      return JSON.stringify(answer.dimensions) === JSON.stringify(list);
    case 'sequence':
      return (
        answer.values.length === list.length &&
        answer.values.every((value, i) => near(value, list[i], answer.decimals))
      );
    case 'table': {
      const cells = answer.rows.flatMap(({ values }) => values);
      return (
        cells.length === list.length &&
        cells.every((value, i) => near(value, list[i], answer.decimals))
      );
    }
    case 'choice':
      return answer.text.en === real;
  }
}

/** Every statement that the key calls true must be true when executed, and the other way round. */
function statementComplaints(
  generator: Generator,
  oracle: Execution,
  { drawnCase }: Drawn,
): string[] {
  const statements = drawnCase.statements ?? [];
  const judged = judgeStatements(generator, statements);
  return statements.flatMap(({ claim, text }, index) => {
    const executed: Quantities = oracle.execute(claim.facts as never);
    const real = executed[claim.quantity];
    if (real === undefined) return [`the execution has no ${claim.quantity}`];
    return claimHolds(claim, real) === judged[index]?.holds
      ? []
      : [`"${text.en}" is judged wrongly`];
  });
}

/** No wrong option may read like the key or like another; each names a known misconception. */
function optionComplaints({ content, drawnCase }: Drawn): string[] {
  const mistakes = [
    ...drawnCase.distractors.map(({ mistake }) => mistake),
    ...('options' in content ? content.options.flatMap(({ mistake }) => mistake ?? []) : []),
  ];
  const unknown = mistakes.filter((mistake) => !knownMistakes.has(mistake));
  if (!('options' in content)) return unknown.map((mistake) => `unknown misconception ${mistake}`);
  const { options } = content;
  const right = options.filter(({ correct }) => correct).length;
  const texts = (['zh', 'en'] as const).map((language) =>
    options.map(({ text }) => asPrinted(text[language])),
  );
  return [
    ...unknown.map((mistake) => `unknown misconception ${mistake}`),
    ...(content.kind === 'single' && right !== 1 ? [`${right} right options`] : []),
    ...(content.kind === 'multiple' && (right < 2 || right === options.length)
      ? [`${right} right options`]
      : []),
    ...texts
      .filter((list) => new Set(list).size < list.length)
      .map((list) => `options read the same: ${list.join(' | ')}`),
    ...options
      .filter(({ correct, mistake }) => !correct && mistake === undefined)
      .map(({ text }) => `no mistake: ${text.en}`),
  ];
}

/** No gap in a text, no equation that does not hold, the same formulas and numerals in both languages. */
function textComplaints({ content }: Drawn): string[] {
  const all = JSON.stringify(content);
  const texts = localizedTexts(content);
  return [
    ...(/undefined|NaN|Infinity|\[object|null/.exec(all) ?? []).map((gap) => `"${gap}" in ${all}`),
    ...texts.flatMap(({ zh, en }) =>
      // Equations are parts of formulas: the same formulas need not be worked out twice.
      (formulas(zh) === formulas(en) ? [zh] : [zh, en]).flatMap((text) =>
        wrongEquations(text).wrong.map((wrong) => `wrong equation ${wrong}`),
      ),
    ),
    ...texts
      .filter(({ zh, en }) => formulas(zh) !== formulas(en))
      .map(({ zh, en }) => `formulas differ: ${zh} / ${en}`),
    ...texts
      .filter(({ zh, en }) => numerals(zh) !== numerals(en))
      .map(({ zh, en }) => `numerals differ: ${zh} / ${en}`),
    ...texts
      .filter(({ zh }) => /[\u4e00-\u9fff][,;:?!]/.test(zh))
      .map(({ zh }) => `half-width punctuation: ${zh}`),
    ...texts
      .filter(({ en }) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(en))
      .map(({ en }) => `Chinese in English: ${en}`),
  ];
}

const formulas = (text: string): string =>
  [...text.matchAll(/\$\$[^$]+\$\$|\$[^$]+\$|`[^`]+`/g)]
    .map(([formula]) => formula.replace(/\\text\{[^}]*\}/g, ''))
    .sort()
    .join();
const numerals = (text: string): string =>
  [...text.replace(/\$\$[^$]+\$\$|\$[^$]+\$|`[^`]+`/g, ' ').matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => number)
    .sort()
    .join();

function localizedTexts(value: unknown): { zh: string; en: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }];
  return Object.values(value).flatMap(localizedTexts);
}
