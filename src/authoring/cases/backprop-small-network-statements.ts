import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { gradientOf, parameterOf, passesOf, placeOf } from '../formulas/small-network.js';
import type { ParameterName, SmallNetwork } from '../formulas/small-network.js';
import {
  wrongDelta,
  wrongGradients,
  wrongHidden,
  wrongHiddenDelta,
  wrongOutputs,
  wrongUpdates,
} from '../formulas/small-network-mistakes.js';
import type { Statement, Step } from '../generators/generator.js';
import type { GeneratedKind } from '../kinds.js';
import { followed } from './backprop-small-network-parts.js';
import {
  deltaStep,
  gradientStep,
  hiddenDeltaStep,
  updateStep,
} from './backprop-small-network-backward.js';
import { hiddenStep, outputStep } from './backprop-small-network-forward.js';
import { asked, isRobust, parameterTex } from './backprop-small-network-paper.js';
import { numberStatements, verdictStatements } from './statement-sets.js';
import type { WrongNumber } from './statement-sets.js';

interface Facts extends SmallNetwork {
  readonly rate: number;
  readonly parameter: ParameterName;
}

/** What can be said about the two passes and the update. */
export function backpropStatements(facts: Facts, kind: GeneratedKind): Statement[] {
  const [outer, inner] = followed(facts);
  const tell = teller(facts, kind);
  return [
    ...hidden(facts, tell),
    ...output(facts, tell),
    ...deltas(facts, tell),
    ...gradient(facts, outer, tell),
    ...gradient(facts, inner, tell),
    ...update(facts, inner, tell),
    ...direction(facts, inner, tell),
    ...silentUnit(facts, tell),
    ...zeroInput(facts, inner),
  ];
}

/** The parts of the solution in their order; a statement needs those up to some stage. */
type Stage = 'hidden' | 'output' | 'delta' | 'hidden-delta' | 'gradient' | 'update';
const stages: readonly Stage[] = [
  'hidden',
  'output',
  'delta',
  'hidden-delta',
  'gradient',
  'update',
];

type Tell = (upTo: Stage) => Pick<Statement, 'why' | 'work'>;

/**
 * Reason and work of a statement. A multiple choice prints each text once and its statements share their work, so there all
 * have the whole solution as reason, and the work of their own stage with one hidden unit's.
 */
function teller(facts: Facts, kind: GeneratedKind): Tell {
  const [outer, inner] = followed(facts);
  const steps: Readonly<Record<Stage, Step>> = {
    hidden: hiddenStep(facts, 0),
    output: outputStep(facts, 0),
    delta: deltaStep(facts, 0),
    'hidden-delta': hiddenDeltaStep(facts, [0, 1], 0),
    gradient: gradientStep(facts, [outer, inner], 0),
    update: updateStep(facts, [inner], facts.rate, 0),
  };
  const textOf = (list: readonly Stage[]): LocalizedText =>
    joinTexts(
      list.map((stage) => steps[stage].text),
      '\n\n',
    );
  return (upTo) => {
    const needed = stages.slice(0, stages.indexOf(upTo) + 1);
    return kind === 'multiple'
      ? { why: textOf(stages), work: [...steps[upTo].work, ...halfOf(steps.hidden.work)] }
      : { why: textOf(needed), work: needed.flatMap((stage) => steps[stage].work) };
  };
}

const halfOf = (work: readonly Operation[]): Operation[] => work.slice(0, work.length / 2);

/** A statement `symbol ≈ number`. */
function about(
  facts: Facts,
  quantity: string,
  symbol: string,
  numbers: { readonly right: number; readonly wrong: readonly WrongNumber[] },
) {
  return {
    about: { facts, quantity },
    ...numbers,
    decimals: asked,
    say: ({ tex }: { readonly tex: string }) => ({
      zh: `$${symbol}\\approx ${tex}$（保留 4 位小数）。`,
      en: `$${symbol}\\approx ${tex}$ (to 4 decimals).`,
    }),
  };
}

const hidden = (facts: Facts, tell: Tell): Statement[] =>
  ([0, 1] as const).flatMap((j) =>
    numberStatements({
      ...about(facts, `h${j + 1}`, `h_${j + 1}`, {
        right: passesOf(facts).h[j],
        wrong: wrongHidden(facts, j),
      }),
      ...tell('hidden'),
    }),
  );

const output = (facts: Facts, tell: Tell): Statement[] =>
  numberStatements({
    ...about(facts, 'y', 'y', { right: passesOf(facts).y, wrong: wrongOutputs(facts) }),
    ...tell('output'),
  });

function deltas(facts: Facts, tell: Tell): Statement[] {
  const { delta, deltas: hiddenDeltas } = passesOf(facts);
  return [
    ...numberStatements({
      ...about(facts, 'delta', '\\partial L/\\partial s', {
        right: delta,
        wrong: wrongDelta(facts),
      }),
      ...tell('delta'),
    }),
    ...([0, 1] as const).flatMap((j) =>
      numberStatements({
        ...about(facts, `delta${j + 1}`, `\\partial L/\\partial z_${j + 1}`, {
          right: hiddenDeltas[j],
          wrong: wrongHiddenDelta(facts, j),
        }),
        ...tell('hidden-delta'),
      }),
    ),
  ];
}

const gradient = (facts: Facts, name: ParameterName, tell: Tell): Statement[] =>
  numberStatements({
    ...about(facts, `d-${name}`, `\\partial L/\\partial ${parameterTex(name)}`, {
      right: gradientOf(facts, passesOf(facts), name),
      wrong: wrongGradients(facts, name),
    }),
    ...tell('gradient'),
  });

function update(facts: Facts, name: ParameterName, tell: Tell): Statement[] {
  const { rate } = facts;
  const symbol = parameterTex(name);
  return numberStatements({
    about: { facts, quantity: `new-${name}` },
    right: parameterOf(facts, name) - rate * gradientOf(facts, passesOf(facts), name),
    wrong: wrongUpdates(facts, name, rate),
    decimals: asked,
    say: ({ tex }) => ({
      zh: `用梯度下降更新 1 步之后 $${symbol}\\approx ${tex}$（保留 4 位小数）。`,
      en: `After 1 step of gradient descent $${symbol}\\approx ${tex}$ (to 4 decimals).`,
    }),
    ...tell('update'),
  });
}

/** Whether a parameter grows; nothing if its slope is 0. */
function direction(facts: Facts, name: ParameterName, tell: Tell): Statement[] {
  if (gradientOf(facts, passesOf(facts), name) === 0) return [];
  const symbol = `$${parameterTex(name)}$`;
  return verdictStatements({
    about: { facts, quantity: `grows-${name}` },
    yes: {
      zh: `用梯度下降更新一步会使 ${symbol} 增大。`,
      en: `One step of gradient descent makes ${symbol} larger.`,
    },
    no: {
      zh: `用梯度下降更新一步会使 ${symbol} 减小。`,
      en: `One step of gradient descent makes ${symbol} smaller.`,
    },
    mistakes: { yes: 'gradient-ascent', no: 'gradient-ascent' },
    ...tell('update'),
  });
}

/** A ReLU unit that is off keeps its weights. */
function silentUnit(facts: Facts, tell: Tell): Statement[] {
  const off = ([0, 1] as const).find((j) => facts.hidden === 'relu' && passesOf(facts).z[j] < 0);
  if (off === undefined) return [];
  const name = off === 0 ? 'w11' : 'w21';
  return gradient(facts, name, () => ({
    why: joinTexts(
      [
        {
          zh: `因为 $z_${off + 1}<0$，该单元的斜率为 0，所以 $\\partial L/\\partial ${parameterTex(name)}=0$。`,
          en: `Since $z_${off + 1}<0$, the slope of this unit is 0, so $\\partial L/\\partial ${parameterTex(name)}=0$.`,
        },
        hiddenStep(facts, 0).text,
      ],
      '\n\n',
    ),
    work: tell('hidden').work,
  }));
}

/** With an input of 0 the weight on it has no slope. */
function zeroInput(facts: Facts, name: ParameterName): Statement[] {
  const { unit, source } = placeOf(name);
  if (unit === 'output' || source === 'bias') return [];
  const [x1, x2] = facts.input;
  const changed: Facts = { ...facts, input: source === 0 ? [0, x2] : [x1, 0] };
  if (passesOf(changed).z.some((z) => Math.abs(z) < 0.05) || !isRobust(changed, facts.rate))
    return [];
  const symbol = `\\partial L/\\partial ${parameterTex(name)}`;
  return numberStatements({
    about: { facts: changed, quantity: `d-${name}` },
    right: 0,
    wrong: [
      [passesOf(changed).deltas[unit], 'input-dropped'],
      [gradientOf(facts, passesOf(facts), name), 'input-dropped'],
    ],
    decimals: asked,
    say: ({ tex }) => ({
      zh: `若改为 $x_${source + 1}=0$（其余不变），则 $${symbol}\\approx ${tex}$（保留 4 位小数）。`,
      en: `If $x_${source + 1}=0$ instead (all else the same), then $${symbol}\\approx ${tex}$ (to 4 decimals).`,
    }),
    why: {
      zh: `$${symbol}=\\delta_${unit + 1}\\,x_${source + 1}$，输入为 0 时梯度为 0。`,
      en: `$${symbol}=\\delta_${unit + 1}\\,x_${source + 1}$, so with an input of 0 the gradient is 0.`,
    },
    work: [{ kind: 'recall', count: 1 }],
  });
}
