import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InspectOrder } from '../../keras/inspect/evidence.js';
import type { ReferenceEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { inputError } from '../../util/problem.js';
import { runReference } from './run-reference.js';

const order: InspectOrder = {
  seed: 'capture',
  references: [],
  forward: null,
  trajectory: null,
  metric: null,
  save: true,
};

/** Runs each reference program and records which model it has made. @throws InputError for one that makes none. */
export async function captureModels(
  { task, folder }: LoadedTask,
  sandbox: Sandbox,
): Promise<readonly ReferenceEvidence[]> {
  const captured: ReferenceEvidence[] = [];
  for (const name of task.references) {
    const file = path.join(folder, name);
    const program = { file, source: readFileSync(file) };
    const { found, ...run } = await runReference(sandbox, program, (examiner) =>
      examiner.inspect(order),
    );
    if (found.saved === null) throw noModel(file);
    captured.push({ file: name, inspection: found, ...run });
  }
  return captured;
}

const noModel = (file: string) =>
  inputError(
    'reference-without-model',
    {
      zh: `参考程序 ${file} 没有建成可以比较的模型`,
      en: `the reference ${file} makes no model that could be compared`,
    },
    {
      zh: '参考程序要建出模型并编译、训练，各层有输入形状；只用 Keras 自带的层，不用 Lambda 和自定义的类。用不了这些时，改用 model-rules 检查。',
      en: 'A reference builds a model with a known input shape, compiles and trains it. It consists of layers of Keras itself, without Lambdas and classes of its own; where that is not possible, take the check model-rules.',
    },
  );
