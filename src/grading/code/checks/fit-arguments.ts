import * as z from 'zod';
import type { FitEvidence } from '../../../keras/inspect/evidence.js';
import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import { closedObject } from '../../../util/schema.js';
import { fitsOf } from '../meaning/prepared.js';
import { isSameNumber } from '../values/same-plain.js';
import { sayPlain } from '../values/say-plain.js';
import { isWithin, sayBounds, type Bounds } from './bounds.js';
import { chosenModel, neverTrained, withModel } from './built.js';
import type { Check } from './check.js';
import { countParts, rightPart, wrongPart, type Part } from './finding.js';

const asked = (number: z.ZodType<number>): z.ZodType<Asked> =>
  z.union([
    z.enum(['reference', 'any']),
    number,
    closedObject({ least: number.optional(), most: number.optional() }),
  ]);

/** What a number is held against. */
type Asked = 'reference' | 'any' | number | Bounds;

const options = closedObject({
  epochs: asked(z.int().min(1)).default('reference'),
  batch_size: asked(z.int().min(1)).default('reference'),
  validation: z.enum(['reference', 'any', 'required', 'none']).default('any').meta({
    description: '`reference`: the same share, or rows of its own where the reference has them.',
  }),
  shuffle: z.enum(['reference', 'any']).default('any'),
  callbacks: z
    .union([z.enum(['reference', 'any']), z.array(z.string().min(1))])
    .default('any')
    .meta({ description: 'Classes of callbacks that must be there.' }),
});

type Options = z.infer<typeof options>;

/** Whether `fit` was called with the right arguments. Each argument that counts is a part. */
export const fitArguments: Check<Options> = {
  id: 'fit-arguments',
  settled: 'fit',
  options,
  needs: [],
  judge: (chosen, context) =>
    withModel(context, (model, inspection) => {
      const fit = fitsOf(model, inspection).at(-1);
      if (fit === undefined) return neverTrained(model, context);
      const reference = context.reference?.inspection;
      const trained = reference === undefined ? null : chosenModel(reference);
      const other =
        reference === undefined || trained === null ? undefined : fitsOf(trained, reference).at(-1);
      return countParts([
        ...numberPart('epochs', chosen.epochs, [fit.epochs, other?.epochs], fit),
        ...numberPart('batch_size', chosen.batch_size, [fit.batchSize, other?.batchSize], fit),
        ...validationPart(chosen.validation, fit, other),
        ...shufflePart(chosen.shuffle, fit, other),
        ...callbacksPart(chosen.callbacks, fit, other),
      ]);
    }),
};

const wrong = (
  name: string,
  { line }: FitEvidence,
  expected: LocalizedText,
  found: string,
): readonly Part[] => [
  wrongPart({
    line,
    what: {
      zh: `\`fit\` 的参数 \`${name}\` 不对。`,
      en: `The argument \`${name}\` of \`fit\` is not right.`,
    },
    expected,
    found: sameInBoth(found),
  }),
];

function numberPart(
  name: string,
  option: Asked,
  [found, reference]: readonly [number | null, number | null | undefined],
  fit: FitEvidence,
): readonly Part[] {
  if (option === 'any' || (option === 'reference' && reference === undefined)) return [];
  const wanted = option === 'reference' ? (reference ?? null) : option;
  if (holds(wanted, found)) return [rightPart];
  return wrong(name, fit, sayWanted(wanted), sayPlain(found));
}

function holds(wanted: Exclude<Asked, string> | null, found: number | null): boolean {
  if (wanted === null || typeof wanted === 'number') return wanted === found;
  return found !== null && isWithin(found, wanted);
}

function sayWanted(wanted: Exclude<Asked, string> | null): LocalizedText {
  if (wanted === null || typeof wanted === 'number') return sameInBoth(sayPlain(wanted));
  return sayBounds(wanted);
}

function validationPart(
  option: Options['validation'],
  fit: FitEvidence,
  reference: FitEvidence | undefined,
): readonly Part[] {
  if (option === 'any' || (option === 'reference' && reference === undefined)) return [];
  const found = sayValidation(fit);
  const expected =
    option === 'reference' && reference !== undefined ? sayValidation(reference) : '';
  const isRight =
    option === 'reference'
      ? hasSameValidation(fit, reference)
      : (found === 'None') === (option === 'none');
  if (isRight) return [rightPart];
  const required = { zh: '要有验证数据', en: 'validation data' };
  const text = option === 'required' ? required : sameInBoth(expected === '' ? 'None' : expected);
  return wrong('validation', fit, text, found);
}

function hasSameValidation(fit: FitEvidence, reference: FitEvidence | undefined): boolean {
  const [one, other] = [fit.validationSplit ?? 0, reference?.validationSplit ?? 0];
  return (
    isSameNumber(one, other) &&
    fit.validation?.x[0]?.shape[0] === reference?.validation?.x[0]?.shape[0]
  );
}

function sayValidation({ validation, validationSplit }: FitEvidence): string {
  if (validationSplit !== null && validationSplit > 0) return `validation_split=${validationSplit}`;
  return validation === null ? 'None' : `(${validation.x[0]?.shape.join(', ') ?? ''})`;
}

function shufflePart(
  option: Options['shuffle'],
  fit: FitEvidence,
  reference: FitEvidence | undefined,
): readonly Part[] {
  if (option === 'any' || reference === undefined) return [];
  if (fit.shuffle === reference.shuffle) return [rightPart];
  return wrong('shuffle', fit, sameInBoth(sayPlain(reference.shuffle)), sayPlain(fit.shuffle));
}

function callbacksPart(
  option: Options['callbacks'],
  fit: FitEvidence,
  reference: FitEvidence | undefined,
): readonly Part[] {
  if (option === 'any') return [];
  const wanted = option === 'reference' ? (reference?.callbacks ?? []) : option;
  if (wanted.length === 0) return [];
  if (wanted.every((name) => fit.callbacks.includes(name))) return [rightPart];
  return wrong('callbacks', fit, sameInBoth(wanted.join(', ')), fit.callbacks.join(', ') || 'None');
}
