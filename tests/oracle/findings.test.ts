import test from 'ava';
import { Float } from '../../src/keras/base/float.js';
import { byLargest, byNumber, Findings } from '../../scripts/oracle/findings.js';
import { parsePythonJson } from '../../scripts/oracle/read-json.js';
import { pythonJson } from '../../scripts/oracle/python-text.js';
import { runCase } from '../../scripts/oracle/outcome.js';

const found = (compare: (findings: Findings) => void): readonly string[] => {
  const findings = new Findings();
  compare(findings);
  return findings.differences;
};

test('a float with a whole value is not the same as a whole number', (t) => {
  t.deepEqual(
    found((findings) => {
      findings.same('rate', new Float(1), 1);
    }),
    ['rate: expected 1.0, got 1'],
  );
  t.deepEqual(
    found((findings) => {
      findings.same('rate', new Float(1), new Float(1));
    }),
    [],
  );
});

test('the first difference is named by its place, and the order of keys counts', (t) => {
  t.deepEqual(
    found((findings) => {
      findings.same('saved', { a: [1, 2] }, { a: [1, 3] });
    }),
    ['saved.a[1]: expected 2, got 3'],
  );
  t.deepEqual(
    found((findings) => {
      findings.same('saved', { a: 1, b: 2 }, { b: 2, a: 1 });
    }),
    ['saved keys: expected ["a","b"], got ["b","a"]'],
  );
});

test('numbers may be off by the tolerance, of the largest or of each, and no more', (t) => {
  const off = (tolerance: Parameters<Findings['close']>[3]): number =>
    found((findings) => {
      findings.close('x', [100, 1], [100, 1.0005], tolerance);
    }).length;
  t.is(off(byLargest(1e-5)), 0);
  t.is(off(byLargest(1e-6)), 1);
  t.is(off(byNumber(1e-5, 1e-6)), 1);
  t.is(
    found((findings) => {
      findings.close('x', [1], [1, 2], byLargest(1));
    }).length,
    1,
  );
});

test('nan and infinity agree with themselves only', (t) => {
  const differences = (expected: unknown, got: unknown): number =>
    found((findings) => {
      findings.alike('x', expected, got, byNumber(1, 1));
    }).length;
  t.is(differences('NaN', NaN), 0);
  t.is(differences('Infinity', Infinity), 0);
  t.is(differences('NaN', 1), 1);
  t.is(differences(1, NaN), 1);
  t.is(differences('-inf', Infinity), 1);
});

test('a case that throws fails by name', (t) => {
  const { verdict } = runCase({
    group: 'g',
    name: 'n',
    run: () => {
      throw new TypeError('broken');
    },
  });
  t.is(verdict.kind, 'failed');
  t.regex(
    verdict.kind === 'failed' ? (verdict.differences[0] ?? '') : '',
    /^it throws TypeError: broken/,
  );
});

test("Python's JSON keeps its floats on the way in and out", (t) => {
  const text = '{"a": [1, 1.0, 1e-07, -2.0, 0.1], "b": "2.0 and \\"3.0\\"", "c": null, "d": true}';
  t.is(pythonJson(parsePythonJson(text)), text);
});
