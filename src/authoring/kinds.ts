/**
 * The kinds of question. In the words of IMS QTI: true-false and single are choiceInteraction with one answer, multiple with
 * several, numeric is textEntryInteraction, short and comprehensive are extendedTextInteraction, code is uploadInteraction.
 */
export const questionKinds = [
  'true-false',
  'single',
  'multiple',
  'numeric',
  'short',
  'comprehensive',
  'code',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** The kinds that a generator can make: all but programs. */
export const generatedKinds = [
  'true-false',
  'single',
  'multiple',
  'numeric',
  'short',
  'comprehensive',
] as const;

export type GeneratedKind = (typeof generatedKinds)[number];
