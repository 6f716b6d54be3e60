import test from 'ava';
import { withoutComments } from '../../src/util/yaml-comments.js';

const text = `# yaml-language-server: $schema=secret.json
# Two lines,
# of which one is secret.

- id: a # secret too
  why: '# no secret comment'
  # plain
  note: |
    # secret, but text

# secret in between

- [b, # secret
  c] # plain
# secret at the end
`;

test('comments that are not wanted go, with the lines that they had for themselves', (t) => {
  t.deepEqual(
    withoutComments(text, (comment) => comment.includes('secret')),
    {
      cut: 5,
      text: `# yaml-language-server: $schema=secret.json
- id: a
  why: '# no secret comment'
  # plain
  note: |
    # secret, but text

- [b,
  c]
`,
    },
  );
});

test('a text whose comments are wanted stays as it is', (t) => {
  t.deepEqual(
    withoutComments(text, () => false),
    { text, cut: 0 },
  );
});
