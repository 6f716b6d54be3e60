import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { activationCases, type ActivationFile } from './activations.js';
import { errorCases, type ErrorFile } from './errors.js';
import type { FitFile } from './fit-case.js';
import { fitCases } from './fits.js';
import { initializerCases, type InitializerFile } from './initializers.js';
import type { LayerFile } from './layer-case.js';
import { layerCases } from './layers.js';
import { lossCases, type LossFile } from './losses.js';
import { metricTrainingCases, type MetricTrainings } from './metric-trainings.js';
import { metricCases, type MetricFile } from './metrics.js';
import type { ModelCase } from './model-case.js';
import { modelCase } from './models.js';
import { optimizerCases, type OptimizerFile } from './optimizers.js';
import type { Case } from './outcome.js';
import { penaltyTrainingCases, type PenaltyTrainings } from './penalty-trainings.js';
import { penaltyCases, type PenaltyFile } from './penalties.js';
import { readOracleFile } from './read-json.js';

/** The cases of a folder that is laid out as `layers`, `models` or `training`, or that holds such folders. */
export function casesOf(folder: string): Case[] {
  const inside = ['layers', 'models', 'training']
    .map((name) => path.join(folder, name))
    .filter((name) => existsSync(name));
  return inside.length > 0 ? inside.flatMap(casesOf) : jsonFiles(folder).flatMap(casesOfFile);
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

type Content = Readonly<Record<string, unknown>>;

/** Kinds of files: what shows which kind a file is, and its cases. */
const kinds: readonly (readonly [
  shows: (content: Content) => boolean,
  cases: (content: never) => Case[],
])[] = [
  [(content) => 'differentiable' in content, (content: LayerFile) => layerCases(content)],
  [(content) => 'errors' in content, (content: ErrorFile) => errorCases(content)],
  [(content) => 'initializers' in content, (content: InitializerFile) => initializerCases(content)],
  [(content) => 'activations' in content, (content: ActivationFile) => activationCases(content)],
  [(content) => 'summary_full' in content, (content: ModelCase) => [modelCase(content)]],
  [
    (content) => 'constraints' in content,
    (content: PenaltyFile & PenaltyTrainings) => [
      ...penaltyCases(content),
      ...penaltyTrainingCases(content),
    ],
  ],
  [(content) => 'schedules' in content, (content: OptimizerFile) => optimizerCases(content)],
  [
    (content) => 'resolution' in content,
    (content: MetricFile & MetricTrainings) => [
      ...metricCases(content),
      ...metricTrainingCases(content),
    ],
  ],
  [isFits, (content: FitFile) => fitCases(content)],
  [isLosses, (content: LossFile) => lossCases(content)],
];

const firstCase = ({ cases }: Content): Content =>
  (Array.isArray(cases) ? (cases as Content[])[0] : undefined) ?? {};

function isFits(content: Content): boolean {
  return 'build' in firstCase(content);
}

function isLosses(content: Content): boolean {
  return 'kind' in firstCase(content) && Array.isArray(content.classes);
}

/** The cases of one file. Files of facts that are tested by hand have none. */
export function casesOfFile(file: string): Case[] {
  const content = readOracleFile(file) as Content;
  const kind = kinds.find(([shows]) => shows(content));
  return kind === undefined ? [] : kind[1](content as never);
}
