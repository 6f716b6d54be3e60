import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { activationCases, type ActivationFile } from './activations.js';
import { errorCases, type ErrorFile } from './errors.js';
import { initializerCases, type InitializerFile } from './initializers.js';
import type { LayerFile } from './layer-case.js';
import { layerCases } from './layers.js';
import { lossCases, type LossFile } from './losses.js';
import type { ModelCase } from './model-case.js';
import { modelCase } from './models.js';
import { optimizerCases, type OptimizerFile } from './optimizers.js';
import type { Case } from './outcome.js';
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
const kinds: readonly (readonly [shows: (content: Content) => boolean, cases: (content: never) => Case[]])[] = [
  [(content) => 'differentiable' in content, (content: LayerFile) => layerCases(content)],
  [(content) => 'errors' in content, (content: ErrorFile) => errorCases(content)],
  [(content) => 'initializers' in content, (content: InitializerFile) => initializerCases(content)],
  [(content) => 'activations' in content, (content: ActivationFile) => activationCases(content)],
  [(content) => 'summary_full' in content, (content: ModelCase) => [modelCase(content)]],
  [(content) => 'constraints' in content, (content: PenaltyFile) => penaltyCases(content)],
  [(content) => 'schedules' in content, (content: OptimizerFile) => optimizerCases(content)],
  [isLosses, (content: LossFile) => lossCases(content)],
];

function isLosses({ classes, cases }: Content): boolean {
  const [first] = Array.isArray(cases) ? (cases as Content[]) : [];
  return Array.isArray(classes) && first !== undefined && 'kind' in first;
}

/** The cases of one file. Files of facts that are tested by hand have none. */
export function casesOfFile(file: string): Case[] {
  const content = readOracleFile(file) as Content;
  const kind = kinds.find(([shows]) => shows(content));
  return kind === undefined ? [] : kind[1](content as never);
}
