import * as z from 'zod';
import type { LocalizedText } from './localized-text.js';

/**
 * An object that allows no other keys. Unlike plain `z.strictObject` its complaint about an unknown key lists the known
 * ones (as the issue's message), so that the reader can be asked "did you mean …?".
 */
export const closedObject = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });

/** What a rule of ours adds to a zod issue: its own code, and the message in both languages. */
export interface RuleParams {
  readonly code: string;
  readonly message: LocalizedText;
}

/** Adds a rule to a schema; a value that breaks it gets the rule's own code and words. */
export const rule = <Value>(
  holds: (value: Value) => boolean,
  params: RuleParams,
): z.core.$ZodCheck<Value> => z.refine<Value>(holds, { params: { ...params } });

/**
 * Text in both languages. One plain string is enough where it holds nothing to translate: a formula, a number, code.
 */
export const localizedText = z
  .union([
    z
      .string()
      .min(1)
      .check(
        rule((text) => !needsTranslation(text), {
          code: 'missing-translation',
          message: {
            zh: '一段文字要写成 {zh: …, en: …} 两种语言（只有公式、数字或代码时才可写成一个字符串）',
            en: 'text must be written in both languages, {zh: …, en: …} (one string is enough only for a formula, a number or code)',
          },
        }),
      ),
    closedObject({ zh: z.string().min(1), en: z.string().min(1) }),
  ])
  .transform((text): LocalizedText => (typeof text === 'string' ? { zh: text, en: text } : text))
  .meta({
    description:
      'Text in both languages: {zh: …, en: …}. A formula, number or code alone may be one string.',
  });

/** Says whether words are left when formulas and code are taken out of a text. */
function needsTranslation(text: string): boolean {
  const words = text.replace(/\$\$[^$]*\$\$|\$[^$]*\$|`[^`]*`/g, '');
  return /\p{Script=Han}|\p{L}{2,}/u.test(words);
}
