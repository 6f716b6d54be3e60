import type { Options } from '../command.js';

/** What `grade` takes for programs only. */
export const programOptions: Options = {
  roster: {
    type: 'text',
    describe: {
      zh: '学生名单 CSV：id, name, class；可有 moodle id、canvas id 列',
      en: 'List of students, CSV: id, name, class; columns "moodle id" and "canvas id" if there are',
    },
  },
  pattern: {
    type: 'text',
    describe: {
      zh: "文件名中的学号：正则表达式，如 '(?<id>\\d+)_.*'",
      en: "Where the id stands in a name: a regular expression such as '(?<id>\\d+)_.*'",
    },
  },
  jobs: {
    type: 'whole number',
    range: [1, 256],
    describe: {
      zh: '同时运行几份程序（默认每个核一份）',
      en: 'How many programs run at a time (one for each core if left out)',
    },
  },
  resume: {
    type: 'flag',
    describe: {
      zh: '接着上次批：已批的不再运行，新交的补批',
      en: 'Go on: what is done is not run again, what has come since is graded too',
    },
  },
  regrade: {
    type: 'flag',
    describe: {
      zh: '不运行程序，按记录的证据与现在的 task.yaml、overrides.yaml 重新计分',
      en: 'Run nothing: judge the recorded evidence by task.yaml and overrides.yaml as they are now',
    },
  },
  diff: {
    type: 'flag',
    describe: {
      zh: '列出谁的分数变了、因为哪一项',
      en: 'Say whose marks have changed, and by which check',
    },
  },
  seed: {
    type: 'text',
    describe: {
      zh: '抽取检验输入的种子（默认随机，记在结果中）',
      en: 'The seed from which inputs are drawn (random if left out; it is kept with the results)',
    },
  },
  data: {
    type: 'text',
    describe: {
      zh: '真实数据集的文件夹（默认 ~/.keras/datasets）；没有的用替身数据',
      en: 'Folder of real data sets (~/.keras/datasets if left out); stand-ins for those that are not there',
    },
  },
  'require-isolation': {
    type: 'flag',
    describe: {
      zh: '沙箱外没有第二道墙（见 gradpaper doctor）时拒绝运行',
      en: 'Refuse to run where there is no second wall around the sandbox (see gradpaper doctor)',
    },
  },
};
