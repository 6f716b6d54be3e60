import { construct } from '../base/construct.js';
import { Callback } from '../callbacks/callback.js';
import { callbacks as list } from '../callbacks/index.js';
import { rememberArguments } from './callback-arguments.js';
import { bind } from '../base/signature.js';
import { CallableClass } from './callable.js';

/** Callbacks get functions of the program as they are: they call them as Python does, by keyword where Keras does so. */
const classes = Object.fromEntries(
  Object.entries(list).map(([name, made]) => [
    name,
    new CallableClass(
      {
        name,
        parameters: made.parameters,
        call: (positional, keywords) => {
          const callback = construct(made, positional, keywords);
          const { bound } = bind(name, made.parameters, positional, keywords);
          rememberArguments(callback, bound);
          return callback;
        },
      },
      made,
    ),
  ]),
);

/** `keras.callbacks`. */
export const callbacks: Readonly<Record<string, unknown>> = {
  ...classes,
  Callback: new CallableClass(
    {
      name: 'Callback',
      parameters: [],
      call: () => new (class extends Callback {})(),
    },
    Callback,
  ),
};
