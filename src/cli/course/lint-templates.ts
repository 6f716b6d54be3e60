import path from 'node:path';
import { createTemplates } from '../../paper/document/template-engine.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { didYouMean } from '../../util/suggest.js';
import { packagedTemplates, readTemplate, templateFiles } from './course.js';
import { problemsOf } from '../terminal/problems-of-error.js';
import { shown } from '../terminal/shown.js';

/** What is wrong with a course's own templates before anything is printed: their syntax, and names that nobody asks for. */
export const lintTemplates = (folder: string): Problem[] =>
  templateFiles(folder).flatMap((file) => [...misnamed(file), ...malformed(file)]);

function misnamed(file: string): Problem[] {
  const name = path.basename(file);
  const known = templateFiles(packagedTemplates()).map((other) => path.basename(other));
  if (known.includes(name)) return [];
  return [
    {
      code: 'unknown-template',
      severity: 'warning',
      position: start(file),
      message: {
        zh: `没有名为 ${name} 的模板，除非别的模板引用它，否则没有作用`,
        en: `there is no template ${name}: it has no effect unless another one includes it`,
      },
      advice: didYouMean(name, known),
    },
  ];
}

function malformed(file: string): readonly Problem[] {
  try {
    createTemplates({ [path.basename(file, '.hbs')]: readTemplate(file) });
    return [];
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    return error instanceof InputError
      ? problems
      : problems.map((problem) => ({ ...problem, position: start(file) }));
  }
}

const start = (file: string) => ({ file: shown(file), line: 1, column: 1 });
