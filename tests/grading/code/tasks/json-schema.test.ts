import { readFileSync } from 'node:fs';
import test from 'ava';
import { checks } from '../../../../src/grading/code/checks/index.js';
import { titleOfCheck } from '../../../../src/grading/code/tasks/check-titles.js';
import { taskJsonSchema } from '../../../../src/grading/code/tasks/json-schema.js';

test('schemas/task.schema.json is what the code makes (else: npm run schemas)', (t) => {
  t.is(
    readFileSync('schemas/task.schema.json', 'utf8'),
    `${JSON.stringify(taskJsonSchema(), null, 2)}\n`,
  );
});

test('every check has a title in both languages', (t) => {
  for (const { id } of checks) t.not(titleOfCheck(id).zh, id);
});
