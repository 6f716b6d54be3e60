import type { Arguments } from '../../src/keras/base/signature.js';
import type { Layer } from '../../src/keras/layers/base/layer.js';
import { makeLayer } from './make-layer.js';

/** A layer, and how it is called to hold its gradients against difference quotients. */
export interface DifferentiableLayer {
  readonly className: string;
  /** What tells it from the other rows of its class. */
  readonly variant: string;
  /** Makes it; with the same random numbers each time. */
  make(): Layer;
  readonly inputs: readonly (readonly number[])[];
  /** `each`: an argument for each tensor. `list`: one list of all. `states`: the first, and a list of the others. */
  readonly passed: 'each' | 'list' | 'states';
  /** `apart`: no two numbers are close to each other or to 0, as the layer has kinks there. */
  readonly values: 'smooth' | 'apart' | 'whole';
  readonly keywords: Arguments;
}

type Way = Partial<Pick<DifferentiableLayer, 'passed' | 'values' | 'keywords' | 'variant'>>;

/** Layers with the arguments of the constructor: by position, and by name where the last of them is a dictionary. */
export function rows(
  classNames: readonly string[],
  args: () => readonly unknown[],
  inputs: readonly (readonly number[])[],
  way: Way = {},
): DifferentiableLayer[] {
  return classNames.map((className) => ({
    className,
    variant: '',
    make: () => construct(className, args()),
    inputs,
    passed: 'each',
    values: 'smooth',
    keywords: {},
    ...way,
  }));
}

function construct(className: string, args: readonly unknown[]): Layer {
  const last = args.at(-1);
  const isNamed = last !== null && typeof last === 'object' && last.constructor === Object;
  return isNamed
    ? makeLayer(className, args.slice(0, -1), last as Arguments)
    : makeLayer(className, args);
}
