/** Layers that gradpaper does not carry: their cases are counted apart. */
const missingClasses: readonly string[] = [
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

const classPattern = new RegExp(`\\b(?:${missingClasses.join('|')})\\b`);

/** Why a piece of Python, or the JSON of a layer or model, is not run; undefined if it can be. */
export function missingReason(text: string): string | undefined {
  const name = classPattern.exec(text)?.[0];
  return name === undefined ? undefined : `gradpaper does not carry ${name} yet`;
}
