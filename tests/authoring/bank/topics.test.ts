import test from 'ava';
import { readTopics } from '../../../src/authoring/bank/topics.js';
import { parseYaml, readYaml } from '../../../src/util/yaml-document.js';

test('topics keep their order, names and places', (t) => {
  const { topics, problems } = readTopics(
    parseYaml(
      '- {id: a.b, name: {zh: 甲, en: A}, examined: true}\n- {id: c, name: MNIST-1}\n',
      'topics.yaml',
    ),
  );
  t.deepEqual(
    problems.map(({ code }) => code),
    ['missing-translation'],
  );
  t.deepEqual(topics, [
    {
      id: 'a.b',
      name: { zh: '甲', en: 'A' },
      examined: true,
      position: { file: 'topics.yaml', line: 1, column: 8 },
    },
  ]);
});

test('the topics that come with gradpaper are sound, and a good part is examined', (t) => {
  const { topics, problems } = readTopics(readYaml('question-bank/topics.yaml'));
  t.deepEqual(problems, []);
  t.is(topics.length, 62);
  t.is(topics.filter(({ examined }) => examined).length, 33);
});

test('topics that cannot be read are told once', (t) => {
  const { topics, problems } = readTopics(parseYaml('- [', 'topics.yaml'));
  t.deepEqual(topics, []);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['yaml-syntax'],
  );
});
