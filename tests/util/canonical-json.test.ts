import test from 'ava';
import fc from 'fast-check';
import { canonicalJson, hashOf } from '../../src/util/canonical-json.js';

/** A value, and its canonical text. */
const cases: readonly (readonly [unknown, string])[] = [
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ a: { d: 1, c: [{ f: 1, e: 2 }] } }, '{"a":{"c":[{"e":2,"f":1}],"d":1}}'],
  [[3, 1, 2], '[3,1,2]'],
  [{ a: undefined, b: null }, '{"b":null}'],
  ['卷积', '"卷积"'],
  [-0, '0'],
  [{ 甲: 1, B: 2, a: 3 }, '{"B":2,"a":3,"甲":1}'],
];
for (const [value, text] of cases)
  test(`canonical JSON ${text}`, (t) => {
    t.is(canonicalJson(value), text);
  });

test('the hash is the SHA-256 of the canonical text', (t) => {
  // printf '{"a":1}' | sha256sum
  t.is(hashOf({ a: 1 }), '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
});

test('the order of keys makes no difference, any other change does', (t) => {
  t.is(hashOf({ a: 1, b: { c: 2, d: 3 } }), hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  t.not(hashOf({ a: 1 }), hashOf({ a: 2 }));
  t.not(hashOf([1, 2]), hashOf([2, 1]));
});

test('canonical JSON is JSON of the same value, and canonical already', (t) => {
  t.notThrows(() => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        const text = canonicalJson(value);
        const back: unknown = JSON.parse(text);
        return (
          JSON.stringify(sortDeep(back)) ===
            JSON.stringify(sortDeep(JSON.parse(JSON.stringify(value)))) &&
          canonicalJson(back) === text
        );
      }),
      { seed: 2026 },
    );
  });
});

/** Written without a look at the code under test: keys sorted through a list of pairs. */
function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.keys(value)
    .toSorted()
    .map((key) => [key, sortDeep((value as Record<string, unknown>)[key])]);
}
