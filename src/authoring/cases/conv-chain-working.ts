import type { LocalizedText } from '../../util/localized-text.js';
import type { Operation } from '../effort.js';
import { chainShapes, solveChain, volume } from '../formulas/conv-chain.js';
import type { ConvChain, Shape } from '../formulas/conv-chain.js';
import type { Step } from '../generators/generator.js';
import { convLayer } from './conv-chain-mistakes.js';
import type { ShapedLayer } from './conv-chain-mistakes.js';
import {
  filterTex,
  filterWork,
  parametersTex,
  parametersWork,
} from './conv-parameter-count-working.js';

/** The layers whose output has a shape, in their order. */
export const shapedLayers: readonly ShapedLayer[] = ['conv1', 'pool1', 'conv2', 'pool2'];

/** What a layer is called in the question. */
export const layerNames: Readonly<Record<ShapedLayer, LocalizedText>> = {
  conv1: { zh: '卷积层 1', en: 'convolution 1' },
  pool1: { zh: '池化层 1', en: 'pooling 1' },
  conv2: { zh: '卷积层 2', en: 'convolution 2' },
  pool2: { zh: '池化层 2', en: 'pooling 2' },
};

const recall: readonly Operation[] = [{ kind: 'recall', count: 1 }];

export const printShape = (shape: Shape): string => shape.join('×');

/** The side that goes into a layer. */
function sideBefore(chain: ConvChain, layer: ShapedLayer): number {
  const before = shapedLayers[shapedLayers.indexOf(layer) - 1];
  return before ? chainShapes(chain)[before][1] : chain.side;
}

/** The side of a layer's output as one equation. */
export function sideTex(chain: ConvChain, layer: ShapedLayer): string {
  const before = sideBefore(chain, layer);
  const side = chainShapes(chain)[layer][1];
  const { kernel, pool } = layer.endsWith('1') ? chain.first : chain.second;
  return layer.startsWith('conv')
    ? `${before}-${kernel}+1=${side}`
    : `\\left\\lfloor\\frac{${before}}{${pool}}\\right\\rfloor=${side}`;
}

/** What it takes to work one shape out; the rules are remembered once. */
export function shapeWork(chain: ConvChain, layer: ShapedLayer): Operation[] {
  const before = sideBefore(chain, layer);
  const { kernel, pool } = layer.endsWith('1') ? chain.first : chain.second;
  const calculation: Operation = layer.startsWith('conv')
    ? { kind: 'add', operands: [before, kernel] }
    : { kind: 'divide', operands: [before, pool] };
  const rule = layer === 'conv1' || layer === 'pool1' ? recall : [];
  return [...rule, calculation, { kind: 'write', count: 5 }];
}

/** The step that gives one layer's shape. */
export function shapeStep(chain: ConvChain, layer: ShapedLayer, marks: number): Step {
  const name = layerNames[layer];
  const tex = `$${sideTex(chain, layer)}$`;
  const shape = printShape(chainShapes(chain)[layer]);
  const channels = layer.startsWith('conv')
    ? { zh: '通道数等于滤波器的个数', en: 'there are as many channels as filters' }
    : { zh: '通道数不变', en: 'the channels stay' };
  return {
    text: {
      zh: `${name.zh}：边长 ${tex}，${channels.zh}，输出 ${shape}。`,
      en: `In ${name.en} the side is ${tex} and ${channels.en}: the output is ${shape}.`,
    },
    marks,
    work: shapeWork(chain, layer),
  };
}

/** The flattened length as one equation. */
export function flattenTex(chain: ConvChain): string {
  const { pool2 } = chainShapes(chain);
  return `${pool2.join('\\times ')}=${volume(pool2)}`;
}

/** The step that gives the flattened length. */
export function flattenStep(chain: ConvChain, marks: number): Step {
  const tex = `$${flattenTex(chain)}$`;
  return {
    text: {
      zh: `展平后的长度是通道数、高、宽之积：${tex}。`,
      en: `The flattened length is channels times height times width: ${tex}.`,
    },
    marks,
    work: [
      { kind: 'multiply', operands: [...chainShapes(chain).pool2] },
      { kind: 'write', count: 4 },
    ],
  };
}

/** "all 25 input channels" */
export const allChannels = (channels: number): LocalizedText =>
  channels === 1
    ? { zh: '唯一的输入通道', en: 'the only input channel' }
    : { zh: `全部 ${channels} 个输入通道`, en: `all ${channels} input channels` };

/** The step that counts the weights of one filter. */
export function weightsStep(chain: ConvChain, which: 1 | 2, marks: number): Step {
  const layer = convLayer(chain, which);
  const name = layerNames[`conv${which}`];
  const channels = allChannels(layer.channels);
  const tex = `$${filterTex(layer)}$`;
  return {
    text: {
      zh: `${name.zh} 的一个滤波器覆盖${channels.zh}，权重有 ${tex} 个。`,
      en: `A filter of ${name.en} spans ${channels.en} and has ${tex} weights.`,
    },
    marks,
    work: [...recall, ...filterWork(layer)],
  };
}

/** The step that counts the parameters of one convolution. */
export function parametersStep(chain: ConvChain, which: 1 | 2, marks: number): Step {
  const layer = convLayer(chain, which);
  const name = layerNames[`conv${which}`];
  const tex = `$${parametersTex(layer)}$`;
  return {
    text: {
      zh: `${name.zh} 的每个滤波器再加一个偏置，整层共有 ${tex} 个参数。`,
      en: `Each filter of ${name.en} adds one bias, and the layer has ${tex} parameters.`,
    },
    marks,
    work: parametersWork(layer),
  };
}

/** All parameters as one equation. */
export function totalTex(chain: ConvChain): string {
  const { parameters1, parameters2, total } = solveChain(chain);
  return `${parameters1}+${parameters2}=${total}`;
}

/** The step that adds the parameters of all layers. */
export function totalStep(chain: ConvChain, marks: number): Step {
  const { parameters } = solveChain(chain);
  return {
    text: {
      zh: `池化层和展平层没有参数，合计 $${totalTex(chain)}$。`,
      en: `Pooling and flattening have no parameters, so the sum is $${totalTex(chain)}$.`,
    },
    marks,
    work: [...recall, { kind: 'add', operands: parameters }, { kind: 'write', count: 3 }],
  };
}
