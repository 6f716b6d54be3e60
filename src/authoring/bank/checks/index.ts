import type { BankCheck, ItemCheck, TextCheck } from './check.js';
import acceptInStem from './accept-in-stem.js';
import acceptRejected from './accept-rejected.js';
import codeDiffers from './code-differs.js';
import duplicateId from './duplicate-id.js';
import examinedTopicFewKinds from './examined-topic-few-kinds.js';
import formulaError from './formula-error.js';
import formulasDiffer from './formulas-differ.js';
import impossibleParameters from './impossible-parameters.js';
import longestIsRight from './longest-is-right.js';
import missingTranslation from './missing-translation.js';
import mistakeOnRightOption from './mistake-on-right-option.js';
import noRightOption from './no-right-option.js';
import noSingleAnswer from './no-single-answer.js';
import noWrongOption from './no-wrong-option.js';
import numbersDiffer from './numbers-differ.js';
import oneRightOption from './one-right-option.js';
import otherAnswerForm from './other-answer-form.js';
import ownEnemy from './own-enemy.js';
import rubricSum from './rubric-sum.js';
import sameAccept from './same-accept.js';
import sameOptions from './same-options.js';
import toleranceSwallows from './tolerance-swallows.js';
import unbalancedDollar from './unbalanced-dollar.js';
import unknownEnemy from './unknown-enemy.js';
import unknownGenerator from './unknown-generator.js';
import unknownMisconception from './unknown-misconception.js';
import unknownParameter from './unknown-parameter.js';
import unknownTask from './unknown-task.js';
import unknownTopic from './unknown-topic.js';
import wrongKind from './wrong-kind.js';
import wrongParameter from './wrong-parameter.js';

/** Checks of one item, in alphabetical order. */
export const itemChecks: readonly ItemCheck[] = [
  acceptInStem,
  acceptRejected,
  duplicateId,
  impossibleParameters,
  longestIsRight,
  mistakeOnRightOption,
  noRightOption,
  noSingleAnswer,
  noWrongOption,
  oneRightOption,
  otherAnswerForm,
  ownEnemy,
  rubricSum,
  sameAccept,
  sameOptions,
  toleranceSwallows,
  unknownEnemy,
  unknownGenerator,
  unknownMisconception,
  unknownParameter,
  unknownTask,
  unknownTopic,
  wrongKind,
  wrongParameter,
];

/** Checks that a text is there and can be taken apart; only then the others are of use. */
export const textGates: readonly TextCheck[] = [missingTranslation, unbalancedDollar];

/** Checks of one text in both languages, in alphabetical order. */
export const textChecks: readonly TextCheck[] = [
  codeDiffers,
  formulaError,
  formulasDiffer,
  numbersDiffer,
];

/** Checks of the bank as a whole. */
export const bankChecks: readonly BankCheck[] = [examinedTopicFewKinds];
