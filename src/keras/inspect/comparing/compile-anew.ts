import { KerasError } from '../../base/errors.js';
import type { Arguments } from '../../base/signature.js';
import type { Model } from '../../models/model.js';
import { getOptimizer } from '../../optimizers/get.js';
import { loadCompileConfig } from '../../training/compile-config.js';
import { Trainer } from '../../training/trainer.js';

/** Compiles a model as it was, with an optimizer that has made no step, and without metrics. Null if it was not compiled. */
export function compileAnew(model: Model, config: Arguments): Trainer | null {
  if (Object.keys(config).length === 0) return null;
  const { compiled } = model;
  const given = compiled instanceof Trainer ? givenTo(compiled) : loadCompileConfig(config);
  const trainer = new Trainer(model);
  trainer.compile([], {
    optimizer: freshOptimizer(config, given),
    loss: given.loss ?? null,
    loss_weights: given.loss_weights ?? null,
  });
  return trainer;
}

const givenTo = (trainer: Trainer): Arguments => ({
  loss: trainer.given('loss', null),
  loss_weights: trainer.given('loss_weights', null),
  optimizer: trainer.optimizer,
});

/** Made of the configuration that it was compiled with. One of the program's own that nobody knows by name goes on as it is. */
function freshOptimizer({ optimizer }: Arguments, given: Arguments): unknown {
  try {
    return getOptimizer(optimizer);
  } catch (error) {
    if (error instanceof KerasError) return given.optimizer;
    throw error;
  }
}
