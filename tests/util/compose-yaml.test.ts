import test from 'ava';
import { parseYaml } from '../../src/util/yaml-document.js';

const text =
  '{26.10: 0.50, 1: no, 2: 0012, 3: 1e3, 4: true, 5: ~, 6: , 7: "null", 8: !!int 5, 9: [1, 0x1F]}';

test('scalars can be taken as they are written, keys too; nothing is nothing', (t) => {
  t.deepEqual(parseYaml(text, 'f.yaml', 'as-written').value, {
    '26.10': '0.50',
    '1': 'no',
    '2': '0012',
    '3': '1e3',
    '4': 'true',
    '5': null,
    '6': null,
    '7': 'null',
    '8': '5',
    '9': ['1', '0x1F'],
  });
});

test('without that wish they are numbers and truth values', (t) => {
  t.like(parseYaml(text, 'f.yaml').value, { '26.1': 0.5, '2': 12, '3': 1000, '4': true });
});

test('what stands under a key as it is written is found', (t) => {
  const document = parseYaml('a:\n  26.10: x\n', 'f.yaml', 'as-written');
  t.like(document.locate(['a', '26.10']), { line: 2, column: 10 });
  t.like(document.locateKey(['a', '26.10']), { line: 2, column: 3 });
});
