import type { FoundMisconception } from '../judging/judgement.js';
import { errorOf, mistake, type Recogniser, type Traces } from './recogniser.js';

/** Inputs that reach a layer with a dimension too few or too many, by Keras' own error. */
export const ranksOfInputs: Recogniser = {
  ids: ['channels-forgotten', 'return-sequences-missing', 'batch-in-input-shape'],
  recognise: (traces) => {
    const { message, line } = errorOf(traces) ?? { message: '', line: null };
    return [
      ...channelsLeftOut(message, line, traces),
      ...sequencesLost(message, line, traces),
      ...rowsInShape(traces),
    ];
  },
};

const misfit = /layer '(\w+)' is incompatible|layer "(\w+)" is incompatible/;

function channelsLeftOut(
  message: string,
  line: number | null,
  { model }: Traces,
): readonly FoundMisconception[] {
  const isFlat = model?.graph.nodes.some(({ kind }) => kind === 'Flatten') ?? false;
  const [, name = ''] = misfit.exec(message) ?? [];
  if (!name.includes('conv2d') || !/min_ndim=4, found ndim=3/.test(message) || isFlat) return [];
  return mistake(
    'channels-forgotten',
    line,
    '二维卷积要高、宽、通道三个维，这里缺了通道。',
    'A convolution in two dimensions takes height, width and channels; the channels are missing here.',
  );
}

function sequencesLost(
  message: string,
  line: number | null,
  { model, evidence }: Traces,
): readonly FoundMisconception[] {
  const [, name = ''] = misfit.exec(message) ?? [];
  const isRecurrent = /^(?:lstm|gru|simple_rnn|bidirectional)/.test(name);
  if (!isRecurrent || !/ndim=3, found ndim=2/.test(message)) return [];
  const recurrent = (model?.graph.nodes ?? []).filter(
    ({ arguments: { return_sequences: keeps } }) => keeps === false,
  ).length;
  const written = (evidence.source?.calls ?? []).filter(({ name: called }) =>
    /^(?:LSTM|GRU|SimpleRNN)$/.test(called),
  ).length;
  if (Math.max(recurrent, written) < 2) return [];
  return mistake(
    'return-sequences-missing',
    line,
    '前一个循环层只返回最后一步，后一个循环层却要整个序列。',
    'The recurrent layer before returns its last step only, but the next one takes a sequence.',
  );
}

/** The number of rows stands in the shape of one row. */
function rowsInShape({ model, fits: [fit] }: Traces): readonly FoundMisconception[] {
  const rows = fit?.x[0]?.shape ?? [];
  const entrance = model?.graph.nodes.find(({ kind }) => kind === 'InputLayer');
  if (entrance === undefined || rows.length < 2) return [];
  if (entrance.outputShape?.slice(1).join() !== rows.join()) return [];
  return mistake(
    'batch-in-input-shape',
    entrance.line,
    '输入形状里写进了数据的行数；它只说一行的形状。',
    'The input shape holds the number of rows; it tells the shape of one row only.',
  );
}
