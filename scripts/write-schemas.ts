// `npm run schemas`: writes the JSON Schemas that editors and other programs use. A test holds them against the code.
import { writeFileSync } from 'node:fs';
import { bankJsonSchema, topicsJsonSchema } from '../src/authoring/bank/json-schema.js';
import { blueprintJsonSchema, examJsonSchema } from '../src/exam/json-schemas.js';
import { feedbackJsonSchema } from '../src/report/feedback/feedback.js';
import { taskJsonSchema } from '../src/grading/code/tasks/json-schema.js';
import { readCommandLine } from './command-line.mjs';

await readCommandLine('schemas', { about: 'Writes the JSON Schemas of schemas/.' });

const schemas = {
  bank: bankJsonSchema(),
  topics: topicsJsonSchema(),
  blueprint: blueprintJsonSchema(),
  exam: examJsonSchema(),
  feedback: feedbackJsonSchema(),
  task: taskJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
