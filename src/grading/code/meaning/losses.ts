import type {
  CompileEvidence,
  DataEvidence,
  Inspection,
  ModelEvidence,
  ObjectEvidence,
  Plain,
} from '../../../keras/inspect/evidence.js';
import { isSamePlain } from '../values/same-plain.js';
import { plainName } from './class-name.js';
import { fitsOf } from './prepared.js';
import { itemsOf } from './structured.js';
import { outputActivation } from './outputs.js';

/** The losses of a model, one for each output. */
export const lossesOf = ({ loss }: CompileEvidence): readonly ObjectEvidence[] =>
  itemsOf(loss, isObject);

/** The first loss of a model; null if it has none, or was not compiled. */
export const firstLoss = (model: ModelEvidence | null): ObjectEvidence | null =>
  model?.compile == null ? null : (lossesOf(model.compile)[0] ?? null);

const isObject = (value: object): value is ObjectEvidence =>
  'class' in value && typeof value.class === 'string' && 'config' in value;

/** The targets of the last training of a model; empty if it was never trained. */
export function targetsOf(model: ModelEvidence, inspection: Inspection): readonly DataEvidence[] {
  return fitsOf(model, inspection).at(-1)?.y ?? [];
}

/** What a loss amounts to, given the labels and the output that it is used with. */
export interface LossMeaning {
  /** `classcrossentropy` for both ways of writing labels, where the loss is the one for these labels. */
  readonly name: string;
  /** Whether the loss gets what it takes for granted: probabilities, or logits with `from_logits`. */
  readonly fitsOutput: boolean;
  readonly rest: Readonly<Record<string, Plain>>;
}

/** What is the same by either way: how outputs are given is told by `fitsOutput`. */
const toldOtherwise = ['name', 'dtype', 'from_logits', 'axis'];

function lossMeaning(
  loss: ObjectEvidence,
  activation: string | null,
  labels: DataEvidence | null,
): LossMeaning {
  const name = plainName(loss);
  const rest = Object.entries(loss.config).filter(
    ([key, value]) => !toldOtherwise.includes(key) && value !== null && value !== 0,
  );
  return {
    name: suits(name, labels) ? 'classcrossentropy' : name,
    fitsOutput: fitsOutput(name, loss.config.from_logits === true, activation),
    rest: Object.fromEntries(rest.filter(([key]) => key !== 'fn')),
  };
}

function suits(name: string, labels: DataEvidence | null): boolean {
  if (name === 'sparsecategoricalcrossentropy') return labels?.form === 'labels';
  return name === 'categoricalcrossentropy' && labels?.form === 'one-hot';
}

function fitsOutput(name: string, fromLogits: boolean, activation: string | null): boolean {
  const wanted = name === 'binarycrossentropy' ? 'sigmoid' : 'softmax';
  if (!name.endsWith('crossentropy')) return true;
  return fromLogits ? activation === null : activation === wanted;
}

/** Whether two models' losses ask for the same: written alike, or equal in meaning. */
export function haveSameLoss(
  [left, leftInspection]: readonly [ModelEvidence, Inspection],
  [right, rightInspection]: readonly [ModelEvidence, Inspection],
): boolean {
  const [one, other] = [left, right].map(({ compile }) => (compile ? lossesOf(compile) : []));
  if (one === undefined || other?.length !== one.length) return false;
  const meanings = [meaningsOf(left, leftInspection), meaningsOf(right, rightInspection)] as const;
  return one.every((loss, place) => {
    const [meaning, match] = [meanings[0][place], meanings[1][place]];
    const sibling = other[place];
    if (meaning === undefined || match === undefined || sibling === undefined) return false;
    return isWrittenAlike(loss, sibling) || meanTheSame(meaning, match);
  });
}

function meaningsOf(model: ModelEvidence, inspection: Inspection): readonly LossMeaning[] {
  const labels = targetsOf(model, inspection);
  const losses = model.compile === null ? [] : lossesOf(model.compile);
  return losses.map((loss, place) =>
    lossMeaning(loss, outputActivation(model.graph, place), labels[place] ?? null),
  );
}

function isWrittenAlike(left: ObjectEvidence, right: ObjectEvidence): boolean {
  const config = ({ config: { name: _name, dtype: _dtype, ...rest } }: ObjectEvidence): Plain =>
    rest;
  return plainName(left) === plainName(right) && isSamePlain(config(left), config(right));
}

const meanTheSame = (left: LossMeaning, right: LossMeaning): boolean =>
  left.name === right.name &&
  left.fitsOutput === right.fitsOutput &&
  isSamePlain(left.rest, right.rest);
