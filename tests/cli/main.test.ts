import test from 'ava';
import { main } from '../../src/cli/main.js';
import { displayWidth, KeptStream, runMain } from '../support/cli-run.js';

const commands: readonly string[] = [
  'generate',
  'print',
  'verify',
  'answers template',
  'answers simulate',
  'bank lint',
  'bank list',
  'init',
  'new item',
  'new generator',
];

for (const command of commands) {
  const words = command.split(' ');

  test(`${command} --help in English shows usage, options and an example, on stdout`, async (t) => {
    const { code, out, err } = await runMain([...words, '--help']);
    t.deepEqual([code, err], [0, '']);
    t.true(out.startsWith(`gradpaper ${command}`));
    t.regex(out, new RegExp(`Options:\\n[^]*--json[^]*General options:\\n[^]*--quiet`));
    t.regex(out, new RegExp(`Examples:\\n  gradpaper ${command} `));
    t.notRegex(out, /\p{Script=Han}/u);
  });

  test(`${command} --help in Chinese has no English headings`, async (t) => {
    const { code, out, err } = await runMain([...words, '--help', '--ui', 'zh']);
    t.deepEqual([code, err], [0, '']);
    t.regex(
      out,
      new RegExp(`选项：\\n[^]*--json[^]*通用选项：[^]*示例：\\n  gradpaper ${command} `),
    );
    t.notRegex(out, /Options|Examples|Arguments|required|boolean|Show/);
  });
}

test('the help of a command is printed even if what it needs is missing or wrong', async (t) => {
  const { code, out } = await runMain(['generate', '--variants', 'many', '-h']);
  t.is(code, 0);
  t.regex(out, /^gradpaper generate/);
});

test('the help of the whole and of a group lists every command with an example', async (t) => {
  const whole = await runMain(['--help']);
  t.deepEqual([whole.code, whole.err], [0, '']);
  for (const word of ['generate', 'print', 'verify', 'bank', 'init', 'new'])
    t.regex(whole.out, new RegExp(`Commands:[^]*gradpaper ${word}[^]*General options:`), word);
  t.regex(whole.out, /Examples:\n {2}gradpaper generate --blueprint/);
  const group = await runMain(['bank', '--help']);
  t.regex(group.out, /gradpaper bank lint \[path\][^]*gradpaper bank list \[path\][^]*Examples:/);
});

for (const language of ['zh', 'en'])
  test(`every help fits a narrow terminal (${language})`, async (t) => {
    for (const line of ['', 'bank', 'new', ...commands]) {
      const words = line.split(' ').filter((word) => word !== '');
      const { out } = await runMain([...words, '--help', '--ui', language], 60);
      const wide = out.split('\n').filter((text) => displayWidth(text) > 60);
      t.deepEqual(wide, [], line);
    }
  });

test('--version prints the version of the package', async (t) => {
  const { code, out, err } = await runMain(['--version']);
  t.deepEqual([code, err], [0, '']);
  t.regex(out, /^\d+\.\d+\.\d+\n$/);
});

test('without a command the help goes to stderr and the exit code is 2', async (t) => {
  const whole = await runMain([]);
  t.deepEqual([whole.code, whole.out], [2, '']);
  t.regex(whole.err, /^Usage: gradpaper <command> \[options\]\n[^]*Examples:/);
  const group = await runMain(['new', '--quiet']);
  t.deepEqual([group.code, group.out], [2, '']);
  t.regex(group.err, /gradpaper new item <file>/);
});

/** Command lines that cannot be understood, and what is said. */
const wrong: readonly (readonly [line: string, said: string, advice?: string])[] = [
  ['genrate', 'there is no command "genrate"', 'Did you mean "generate"?'],
  ['bank lnt', 'there is no command "lnt"', 'Did you mean "lint"?'],
  ['bank 7', 'there is no command "7"', 'Known are: lint, list'],
  ['xyzzy', 'there is no command "xyzzy"', 'Known are: generate, print, verify, '],
  ['--versoin', 'there is no option --versoin', 'Did you mean "--version"?'],
  ['generate --bluprint x', 'there is no option --bluprint', 'Did you mean "--blueprint"?'],
  ['generate -b x', 'there is no option -b'],
  ['generate --blueprint x --no-json', 'there is no option --no-json'],
  ['bank list --kinds single', 'there is no option --kinds', 'Did you mean "--kind"?'],
  ['generate', '--blueprint is missing'],
  ['print', '<exam> is missing'],
  ['verify', '<exam> is missing'],
  ['init', '<folder> is missing'],
  ['new item', '<file> is missing'],
  ['new item a.yaml --topic a', '--kind is missing'],
  ['new item a.yaml --kind single', '--topic is missing'],
  ['new generator', '<id> is missing'],
  ['generate --blueprint', '--blueprint needs a value'],
  ['generate --blueprint --seed 4', '--blueprint needs a value'],
  ['generate --blueprint= --seed 4', '--blueprint needs a value'],
  ['generate --blueprint x --pin', '--pin needs a value'],
  ['generate --blueprint x --pin q1=a --pin=', '--pin needs a value'],
  ['generate --blueprint x --variants', '--variants needs a value'],
  ['generate --blueprint x --out', '--out needs a value'],
  ['doctor --engine', '--engine needs a value'],
  ['doctor --engine --json', '--engine needs a value'],
  ['practice --count', '--count needs a value'],
  ['generate --blueprint x --blueprint y', '--blueprint is given 2 times, but only one can hold'],
  [
    'generate --blueprint x --variants 0',
    '--variants should be a whole number from 1 to 1000, got 0',
  ],
  ['generate --blueprint x --variants -1', 'from 1 to 1000, got -1'],
  ['generate --blueprint x --variants 1.5', 'from 1 to 1000, got 1.5'],
  ['generate --blueprint x --variants 1001', 'from 1 to 1000, got 1001'],
  ['generate --blueprint x --variants two', 'from 1 to 1000, got two'],
  ['generate --blueprint x --workers 0', '--workers should be a whole number from 1 to 64, got 0'],
  ['generate --blueprint x --seed=', '--seed needs a value'],
  ['generate --blueprint x --out=', '--out needs a value'],
  ['generate --blueprint x --lang fr', '--lang should be one of zh, en, both, got fr'],
  ['generate --blueprint x --sheet a5', '--sheet should be one of a4, a3, got a5'],
  [
    'generate --blueprint x --pin 7=a',
    '--pin 7=a cannot be understood',
    'Write q7=cnn.size.formula.',
  ],
  ['generate --blueprint x --pin q7', '--pin q7 cannot be understood'],
  [
    'generate --blueprint x --redraw 7',
    '--redraw 7 cannot be understood',
    'Write q7 or q7=numbers.',
  ],
  ['generate --blueprint x --redraw q7=number', '--redraw q7=number cannot be understood'],
  ['generate --blueprint x --from y --seed 5', '--from brings its own seed'],
  ['generate more --blueprint x', '"more" is more than the command takes'],
  ['verify a b', '"b" is more than the command takes'],
  ['bank lint a b', '"b" is more than the command takes'],
  [
    'bank list --kind singel',
    '--kind should be one of true-false, single',
    'Did you mean "single"?',
  ],
  ['bank list --difficulty 6', '--difficulty should be a whole number from 1 to 5, got 6'],
  ['new item a.yml.txt --kind single --topic a', 'a.yml.txt is no file of items'],
  ['new item topics.yaml --kind single --topic a', 'topics.yaml is no file of items'],
  ['new item a.yaml --kind single --topic Cnn', '--topic takes lower-case letters and digits'],
  ['new item a.yaml --kind single --topic a --id a:b', '--id takes lower-case letters and digits'],
  ['new generator Momentum', 'the id "Momentum" will not do', 'Join two or more small words'],
  ['new generator default', 'the id "default" will not do'],
  ['verify a --ui fr', '--ui should be one of zh, en, got fr'],
];

for (const [line, said, advice = ''] of wrong)
  test(`wrong usage ends with 2 and says on stderr what is wrong: ${line}`, async (t) => {
    const { code, out, err } = await runMain(line.split(' '));
    t.deepEqual([code, out], [2, '']);
    t.true(err.includes(said), err);
    t.true(err.includes(advice), err);
    t.true(err.endsWith('See --help for how to use it.\n'));
  });

test('wrong usage is told in Chinese too, and even if quiet is wanted', async (t) => {
  const { code, err } = await runMain(['bnk', '--ui=zh', '--quiet']);
  t.is(code, 2);
  t.is(err, '没有命令“bnk”\n是否想写“bank”？\n加 --help 看用法。\n');
  const missing = await runMain(['verify', '--ui', 'zh']);
  t.is(missing.err, '缺少 <exam>\n加 --help 看用法。\n');
});

test('flags may be repeated, and a value may follow an equals sign', async (t) => {
  const { code, out } = await runMain(['verify', '--json', 'no-such.json', '--json', '--ui=en']);
  t.is(code, 1);
  t.true(out.includes('"code": "file-not-found"'));
});

test('a fault of the program ends with 3 and asks for a report', async (t) => {
  class Broken extends KeptStream {
    override write(): boolean {
      throw new TypeError('planted');
    }
  }
  const error = new KeptStream();
  const code = await main(['--version', '--ui', 'en'], { out: new Broken(), error });
  t.is(code, 3);
  t.regex(
    error.text,
    /This is a fault of gradpaper; please report it:\nTypeError: planted\n\s+at /,
  );
});
