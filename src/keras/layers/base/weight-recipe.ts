import { serialize, type Saved } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import type { Constraint } from '../../constraints/constraint.js';
import { getConstraint } from '../../constraints/get.js';
import { getInitializer } from '../../initializers/get.js';
import type { Initializer } from '../../initializers/initializer.js';
import { getRegularizer } from '../../regularizers/get.js';
import type { Regularizer } from '../../regularizers/regularizer.js';

/** How a weight begins, what it costs, and what it must keep. */
export interface WeightRecipe {
  readonly initializer: Initializer;
  readonly regularizer: Regularizer | null;
  readonly constraint: Constraint | null;
}

/** Reads `<weight>_initializer`, `<weight>_regularizer` and `<weight>_constraint`. @throws ValueError for unknown names. */
export const readRecipe = (args: Arguments, weight: string): WeightRecipe => ({
  initializer: getInitializer(args[`${weight}_initializer`]),
  regularizer: getRegularizer(args[`${weight}_regularizer`]),
  constraint: getConstraint(args[`${weight}_constraint`]),
});

type Recipes = Readonly<Record<string, WeightRecipe>>;

/** `<weight>_initializer` of each weight, as a configuration holds them. */
export const saveInitializers = (recipes: Recipes): Arguments =>
  save(recipes, 'initializer', ({ initializer }) => serialize(initializer));

/** `<weight>_regularizer` of each weight. */
export const saveRegularizers = (recipes: Recipes): Arguments =>
  save(recipes, 'regularizer', ({ regularizer }) => regularizer && serialize(regularizer));

/** `<weight>_constraint` of each weight. */
export const saveConstraints = (recipes: Recipes): Arguments =>
  save(recipes, 'constraint', ({ constraint }) => constraint && serialize(constraint));

const save = (
  recipes: Recipes,
  what: string,
  pick: (recipe: WeightRecipe) => Saved | null,
): Arguments =>
  Object.fromEntries(
    Object.entries(recipes).map(([weight, recipe]) => [`${weight}_${what}`, pick(recipe)]),
  );
