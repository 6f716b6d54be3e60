import { jsonOption } from '../command.js';
import type { Command } from '../command.js';
import type { CheckOptions } from '../checking/check-options.js';

/** A student checks a program of hers by the visible checks of a task. */
export default {
  usage: 'check <file>',
  describe: {
    zh: '按任务的公开检查项检查一份 Keras 程序（.py 或 .ipynb），并给出反馈',
    en: 'Check a Keras program (.py or .ipynb) by the visible checks of a task, and say what to do',
  },
  examples: [
    ['check my_model.py --task mnist-cnn', { zh: '检查一份程序', en: 'Check a program' }],
    [
      'check my_model.py --task mnist-cnn --watch',
      { zh: '每次保存后再检查', en: 'Check it again after each save' },
    ],
    [
      'check lesson.ipynb --task published/mnist-cnn --html feedback.html',
      {
        zh: '用老师发布的任务，把反馈写成网页',
        en: 'By a task that a teacher has published, with the feedback as a page',
      },
    ],
    [
      'check solution.py --task mnist-cnn --hidden --gradescope results.json',
      { zh: '供 Gradescope 使用，隐藏的检查也做', en: 'For Gradescope, hidden checks too' },
    ],
  ],
  words: {
    file: {
      type: 'text',
      required: true,
      describe: { zh: '程序：.py 或 .ipynb', en: 'The program: .py or .ipynb' },
    },
  },
  options: {
    task: {
      type: 'text',
      required: true,
      describe: {
        zh: '任务的名字，或它的文件夹',
        en: 'The name of a task, or its folder',
      },
    },
    watch: {
      type: 'flag',
      describe: {
        zh: '每次保存后再检查，直到 Ctrl-C',
        en: 'Check again after each save, until Ctrl-C',
      },
    },
    hidden: {
      type: 'flag',
      describe: {
        zh: '也做隐藏的检查（需要教师的任务文件夹）；只说结果',
        en: "Judge hidden checks too (in a teacher's folder); only how they ended is told",
      },
    },
    html: {
      type: 'text',
      describe: { zh: '把反馈写成这个网页文件', en: 'Write the feedback to this HTML file too' },
    },
    gradescope: {
      type: 'text',
      describe: {
        zh: '把反馈写成 Gradescope 的 results.json',
        en: 'Write the feedback to this file too, as the results.json of Gradescope',
      },
    },
    lang: {
      type: 'text',
      choices: ['zh', 'en'],
      describe: {
        zh: '反馈的语言（默认同界面语言）',
        en: 'Language of the feedback (that of the messages if left out)',
      },
    },
    data: {
      type: 'text',
      describe: {
        zh: '真实数据集（mnist.npz 等）的文件夹（默认 ~/.keras/datasets）；没有的用替身数据',
        en: 'Folder of real data sets such as mnist.npz (~/.keras/datasets if left out); stand-ins for those that are not there',
      },
    },
    'require-isolation': {
      type: 'flag',
      describe: {
        zh: '沙箱外没有第二道墙（见 gradpaper doctor）时拒绝运行',
        en: 'Refuse to run where there is no second wall around the sandbox (see gradpaper doctor)',
      },
    },
    json: jsonOption,
  },
  async run(given: CheckOptions, terminal) {
    const { checkProgram } = await import('../checking/check-program.js');
    const { processDevices } = await import('../checking/process-devices.js');
    return checkProgram(given, terminal, processDevices(process));
  },
} satisfies Command<CheckOptions>;
