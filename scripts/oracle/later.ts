/** Layers that a later issue brings: their cases are counted apart. */
const laterClasses: readonly string[] = [
  'AugMix',
  'AutoContrast',
  'ConvLSTM1D',
  'ConvLSTM2D',
  'ConvLSTM3D',
  'CutMix',
  'Discretization',
  'Equalization',
  'GroupQueryAttention',
  'GroupedQueryAttention',
  'HashedCrossing',
  'Hashing',
  'IntegerLookup',
  'MelSpectrogram',
  'MixUp',
  'RandAugment',
  'RandomBrightness',
  'RandomColorDegeneration',
  'RandomColorJitter',
  'RandomContrast',
  'RandomCrop',
  'RandomElasticTransform',
  'RandomErasing',
  'RandomFlip',
  'RandomGaussianBlur',
  'RandomGrayscale',
  'RandomHue',
  'RandomInvert',
  'RandomPerspective',
  'RandomPosterization',
  'RandomRotation',
  'RandomSaturation',
  'RandomSharpness',
  'RandomShear',
  'RandomTranslation',
  'RandomZoom',
  'STFTSpectrogram',
  'Solarization',
  'SpectralNormalization',
  'StringLookup',
  'TextVectorization',
];

const classPattern = new RegExp(`\\b(?:${laterClasses.join('|')})\\b`);

/** Why a piece of Python, or the JSON of a layer or model, has to wait; undefined if it has not. */
export function laterReason(text: string): string | undefined {
  const name = classPattern.exec(text)?.[0];
  return name === undefined ? undefined : `a later issue brings ${name}`;
}
