// `npm run native`: makes @tensorflow/tfjs-node usable where its own download is out of reach. TensorFlow's library and headers are
// taken from PyPI's `tensorflow-cpu` (Python is needed now, not later), and the package's two C++ files are compiled against it.
// KERAS_PYTHON may name a Python that has TensorFlow already. What was taken is kept in the user's cache folder.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCommandLine } from './command-line.mjs';
import { programs } from './programs.mjs';
import { root } from './run.mjs';

const version = '2.21.0';
const packageFolder = path.join(root, 'node_modules', '@tensorflow', 'tfjs-node');
const headers = path.join(root, 'node_modules', 'node-api-headers', 'include');
const python = process.env.KERAS_PYTHON ?? 'python3';
const libraries = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'];

/** Takes the library and its headers out of the wheel. */
const unpacking = `
import glob, sys, zipfile, os
folder = sys.argv[1]
wheel = glob.glob(os.path.join(folder, "*.whl"))[0]
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name.startswith("tensorflow/include/") or name in ${JSON.stringify(libraries.map((name) => `tensorflow/${name}`))}:
            archive.extract(name, folder)
os.remove(wheel)
`;

/** Prints the folder of the wanted TensorFlow if this Python has it; finding it does not start it. */
const finding = `
import importlib.util, importlib.metadata, os
for name in ("tensorflow-cpu", "tensorflow"):
    try:
        if importlib.metadata.version(name) == "${version}":
            print(os.path.dirname(importlib.util.find_spec("tensorflow").origin), end="")
            break
    except importlib.metadata.PackageNotFoundError:
        pass
`;

await readCommandLine('native', {
  about:
    'Builds @tensorflow/tfjs-node on the TensorFlow of PyPI (Linux; Python with pip, g++; a download of 270 MB).',
});
try {
  makeNative();
} catch (error) {
  console.error(`native: ${error.message}`);
  process.exitCode = 1;
}

function makeNative() {
  if (process.platform !== 'linux')
    throw new Error(`this works on Linux only; here is ${process.platform}.`);
  if (check()) return console.log('The native engine is there already and passes its test.');
  ensurePackage();
  const tensorflow = installedTensorflow() ?? cachedTensorflow();
  placeLibraries(tensorflow);
  compile();
  if (!check(true)) throw new Error('it was compiled, but does not pass its test (see above).');
  console.log(`The native engine is ready: TensorFlow ${version} of ${tensorflow}`);
}

/** Whether the package loads and adds two numbers. */
function check(show = false) {
  const [command, args] = programs.native;
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', show ? 'inherit' : 'ignore'],
  });
  return status === 0;
}

/** npm leaves an optional package out if its install step fails. */
function ensurePackage() {
  if (existsSync(path.join(packageFolder, 'binding'))) return;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const name = `@tensorflow/tfjs-node@${wanted.optionalDependencies['@tensorflow/tfjs-node']}`;
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('run this through npm: `npm run native`.');
  run(process.execPath, [npm, 'install', '--no-save', '--no-audit', '--ignore-scripts', name]);
}

/** The folder of a TensorFlow that Python has, if it is the wanted version. */
function installedTensorflow() {
  const { status, stdout } = spawnSync(python, ['-c', finding], { encoding: 'utf8' });
  return status === 0 && stdout !== '' ? stdout : undefined;
}

/** Library and headers out of the wheel, which pip downloads; kept for the next time. */
function cachedTensorflow() {
  const cache = path.join(
    process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
    'gradpaper',
    `tensorflow-cpu-${version}`,
  );
  if (existsSync(cache)) return path.join(cache, 'tensorflow');
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  try {
    console.log(`Downloading tensorflow-cpu ${version} (about 270 MB)…`);
    const wheel = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder];
    run(python, [...wheel, `tensorflow-cpu==${version}`]);
    run(python, ['-c', unpacking, folder]);
    renameSync(folder, cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path.join(cache, 'tensorflow');
}

/** Links, not copies: the libraries take 850 MB. */
function placeLibraries(tensorflow) {
  const deps = path.join(packageFolder, 'deps');
  rmSync(deps, { recursive: true, force: true });
  mkdirSync(path.join(deps, 'lib'), { recursive: true });
  const link = (from, to) => symlinkSync(path.join(tensorflow, from), path.join(deps, to));
  link('include', 'include');
  link('libtensorflow_cc.so.2', 'lib/libtensorflow.so');
  link('libtensorflow_cc.so.2', 'lib/libtensorflow_cc.so.2');
  link('libtensorflow_framework.so.2', 'lib/libtensorflow_framework.so');
  link('libtensorflow_framework.so.2', 'lib/libtensorflow_framework.so.2');
}

function compile() {
  const sources = readdirSync(path.join(packageFolder, 'binding')).filter((name) =>
    name.endsWith('.cc'),
  );
  const out = path.join(packageFolder, 'lib', 'napi-v8');
  mkdirSync(out, { recursive: true });
  console.log('Compiling the binding (about 10 s)…');
  run('g++', [
    ...['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-w'],
    ...[`-I${headers}`, `-I${path.join(packageFolder, 'deps', 'include')}`, `-I${packageFolder}`],
    ...sources.map((name) => path.join(packageFolder, 'binding', name)),
    path.join(root, 'scripts', 'native', 'startup.cc'),
    `-L${path.join(packageFolder, 'deps', 'lib')}`,
    ...['-ltensorflow', '-ltensorflow_framework', '-Wl,-rpath,$ORIGIN/../../deps/lib'],
    ...['-o', path.join(out, 'tfjs_binding.node')],
  ]);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw new Error(`${command} cannot be started (${error.code}). Is it installed?`);
  if (status !== 0) throw new Error(`${command} ended with exit code ${status}.`);
}
