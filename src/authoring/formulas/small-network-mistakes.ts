import {
  deltaOf,
  gradientOf,
  hiddenSlope,
  inputOf,
  outputSlope,
  parameterOf,
  passesOf,
  placeOf,
} from './small-network.js';
import type { ParameterName, Passes, SmallNetwork } from './small-network.js';

type Wrong = readonly (readonly [value: number, mistake: string])[];

/** A network in which the two crossing weights are exchanged. */
const transposed = (network: SmallNetwork): SmallNetwork => {
  const [[w11, w12], [w21, w22]] = network.weights;
  return {
    ...network,
    weights: [
      [w11, w21],
      [w12, w22],
    ],
  };
};

const withoutBiases = (network: SmallNetwork): SmallNetwork => ({
  ...network,
  hiddenBias: [0, 0],
  outBias: 0,
});

/** What named mistakes take for the value of hidden unit `j`. */
export function wrongHidden(network: SmallNetwork, j: 0 | 1): Wrong {
  return [
    [passesOf(network).z[j], 'activation-forgotten'],
    [passesOf(withoutBiases(network)).h[j], 'bias-not-added'],
    [passesOf(transposed(network)).h[j], 'weights-transposed'],
  ];
}

/** What named mistakes take for the output. */
export function wrongOutputs(network: SmallNetwork): Wrong {
  const { z, s } = passesOf(network);
  const { outWeights, outBias } = network;
  const linear = outWeights[0] * z[0] + outWeights[1] * z[1] + outBias;
  return [
    [network.output === 'sigmoid' ? s : linear, 'activation-forgotten'],
    [passesOf(withoutBiases(network)).y, 'bias-not-added'],
    [passesOf(transposed(network)).y, 'weights-transposed'],
    [linear, 'activation-forgotten'],
  ];
}

/** What named mistakes take for the slope along the output unit's weighted input. */
export function wrongDelta(network: SmallNetwork): Wrong {
  const { y, loss, delta } = passesOf(network);
  return [
    [y - network.target, 'activation-slope-dropped'],
    [-delta, 'error-sign-flipped'],
    [loss, 'value-for-gradient'],
  ];
}

/** What named mistakes take for the slope along the weighted input of hidden unit `j`. */
export function wrongHiddenDelta(network: SmallNetwork, j: 0 | 1): Wrong {
  const { z, h, delta, deltas } = passesOf(network);
  return [
    [delta * network.outWeights[j], 'activation-slope-dropped'],
    [delta * hiddenSlope(network, z[j], h[j]), 'outgoing-weight-dropped'],
    [-deltas[j], 'error-sign-flipped'],
  ];
}

/** What named mistakes take for the slope along a parameter, the most tempting first. */
export function wrongGradients(network: SmallNetwork, name: ParameterName): Wrong {
  const passes = passesOf(network);
  const gradient = gradientOf(network, passes, name);
  const error = passes.y - network.target;
  return [
    ...ofLayer(network, passes, name),
    [deltaOf(passes, name), 'input-dropped'],
    [-gradient, 'error-sign-flipped'],
    [(gradient / error) * passes.loss, 'value-for-gradient'],
    [gradient / outputSlope(network, passes.y), 'activation-slope-dropped'],
  ];
}

/** The mistakes that only a hidden or only an output parameter provokes. */
function ofLayer(network: SmallNetwork, passes: Passes, name: ParameterName): Wrong {
  const { z, h, delta, y } = passes;
  const { unit, source } = placeOf(name);
  const input = inputOf(network, passes, name);
  if (unit === 'output')
    return source === 'bias'
      ? []
      : [
          [delta * z[source], 'activation-forgotten'],
          [delta * y, 'wrong-end-of-edge'],
        ];
  return [
    [delta * network.outWeights[unit] * input, 'activation-slope-dropped'],
    [delta * hiddenSlope(network, z[unit], h[unit]) * input, 'outgoing-weight-dropped'],
    [passes.deltas[unit] * h[unit], 'wrong-end-of-edge'],
  ];
}

/** What named mistakes take for a parameter after one step, the most tempting first. */
export function wrongUpdates(network: SmallNetwork, name: ParameterName, rate: number): Wrong {
  const gradient = gradientOf(network, passesOf(network), name);
  const before = parameterOf(network, name);
  return [
    [before + rate * gradient, 'gradient-ascent'],
    ...wrongGradients(network, name)
      .filter(([, mistake]) => mistake !== 'error-sign-flipped')
      .map(([wrong, mistake]) => [before - rate * wrong, mistake] as const),
    [before - gradient, 'forgot-learning-rate'],
  ];
}
