import * as z from 'zod';
import { sameInBoth } from '../../../util/localized-text.js';
import { closedObject, rule } from '../../../util/schema.js';
import type { Check, CheckContext } from './check.js';
import { broken, countParts, rightPart, wrongPart, type Part } from './finding.js';

/** A pattern that Node takes. */
const pattern = z
  .string()
  .min(1)
  .check(
    rule(isPattern, {
      code: 'bad-pattern',
      message: { zh: '不是有效的正则表达式', en: 'not a valid regular expression' },
    }),
  );

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

const options = closedObject({
  contains: z.array(z.string().min(1)).default([]).meta({ description: 'Texts that are printed.' }),
  numbers: z.array(z.number()).default([]).meta({ description: 'Numbers that are printed.' }),
  regexp: z.array(pattern).default([]).meta({ description: 'Patterns that a line matches.' }),
  reference: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the numbers that the reference prints count, in their order.' }),
  tolerance: z.number().min(0).default(1e-6).meta({ description: 'Relative to the number.' }),
  most: z
    .int()
    .min(1)
    .default(400)
    .meta({ description: 'More numbers than these are guesses: none of them counts.' }),
});

type Options = z.infer<typeof options>;

/** Whether the program has printed what it should. Each text, number or pattern is a part. */
export const printedOutput: Check<Options> = {
  id: 'printed-output',
  settled: 'end',
  options,
  needs: [],
  judge: (chosen, context) => {
    const { stdout } = context.evidence;
    const found = numbersIn(stdout);
    const numbers = found.length > chosen.most ? [] : found;
    const parts = [
      ...chosen.contains.map((text) => part(stdout.includes(text), text)),
      ...chosen.numbers.map((number) =>
        part(
          numbers.some((one) => isNear(one, number, chosen.tolerance)),
          String(number),
        ),
      ),
      ...chosen.regexp.map((text) => part(new RegExp(text, 'mu').test(stdout), text)),
    ];
    if (!chosen.reference) return countParts(parts);
    const printed = context.reference?.stdout;
    if (printed === undefined)
      return broken({
        zh: '没有参考程序的输出可比较。',
        en: 'There is no output of a reference to compare with.',
      });
    return countParts([...parts, ...besideReference(printed, context, numbers, chosen)]);
  },
};

function part(isRight: boolean, expected: string): Part {
  if (isRight) return rightPart;
  return wrongPart({
    what: {
      zh: '程序没有打印要求的内容。',
      en: 'The program does not print something that is asked for.',
    },
    expected: sameInBoth(`\`${expected}\``),
  });
}

/** Numbers are looked for one after the other; where the reference prints none, its whole text is. */
function besideReference(
  printed: string,
  { evidence: { stdout } }: CheckContext,
  numbers: readonly number[],
  { tolerance }: Options,
): readonly Part[] {
  const wanted = numbersIn(printed);
  if (wanted.length === 0) {
    const text = squeezed(printed);
    return text === '' ? [] : [part(squeezed(stdout).includes(text), text)];
  }
  let from = 0;
  return wanted.map((number) => {
    const place = numbers.findIndex((one, at) => at >= from && isNear(one, number, tolerance));
    if (place >= 0) from = place + 1;
    return part(place >= 0, String(number));
  });
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Numbers of a text as Python prints them, thousands with or without commas. */
function numbersIn(text: string): readonly number[] {
  const found = text.match(
    /(?<![\w.])[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:(?<=[\d.])e[-+]?\d+)?(?!\w)/giu,
  );
  return (found ?? [])
    .filter((one) => /\d/u.test(one))
    .map((one) => Number(one.replace(/,/g, '')))
    .filter(Number.isFinite);
}

const isNear = (found: number, wanted: number, tolerance: number): boolean =>
  Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
