import { createRequire } from 'node:module';
import path from 'node:path';

/** Every font file that papers use, under the name that layout and PDF call it by. */
export const faceIds = [
  'serif',
  'serif-italic',
  'serif-bold',
  'sans',
  'sans-bold',
  'mono',
  'mono-bold',
  'mono-italic',
  'han-serif',
  'han-serif-bold',
  'han-sans',
  'han-sans-bold',
] as const;

export type FaceId = (typeof faceIds)[number];

const files: Readonly<Record<FaceId, string>> = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-bold': 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  mono: 'jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  'mono-bold': 'jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf',
  'mono-italic': 'jetbrains-mono/400Regular_Italic/JetBrainsMono_400Regular_Italic.ttf',
  'han-serif': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'han-serif-bold': 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'han-sans': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'han-sans-bold': 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

/** The font's file: it comes from an npm package, so no font lies in this project. */
export function facePath(face: FaceId): string {
  const [folder = '', ...rest] = files[face].split('/');
  const manifest = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/${folder}/package.json`,
  );
  return path.join(path.dirname(manifest), ...rest);
}

/** A family with its weight and slant, as texts ask for it. */
export type FontStyle =
  | 'serif'
  | 'serif-italic'
  | 'serif-bold'
  | 'sans'
  | 'sans-bold'
  | 'mono'
  | 'mono-bold'
  | 'mono-italic';

/** For each style the faces to look in, the first that has a character wins: Latin, Chinese, then symbols. */
export const chains: Readonly<Record<FontStyle, readonly FaceId[]>> = {
  serif: ['serif', 'han-serif', 'sans'],
  'serif-italic': ['serif-italic', 'han-serif', 'serif', 'sans'],
  'serif-bold': ['serif-bold', 'han-serif-bold', 'sans-bold', 'sans'],
  sans: ['sans', 'han-sans', 'serif'],
  'sans-bold': ['sans-bold', 'han-sans-bold', 'sans'],
  mono: ['mono', 'han-sans', 'sans'],
  'mono-bold': ['mono-bold', 'han-sans-bold', 'sans-bold', 'sans'],
  'mono-italic': ['mono-italic', 'han-sans', 'sans'],
};

/** The faces whose letters are kerned; code is set on a grid, and Chinese in squares. */
export const isKerned = (face: FaceId): boolean =>
  face.startsWith('serif') || face.startsWith('sans');
