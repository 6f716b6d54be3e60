import { jsonOption } from '../command.js';
import type { Command } from '../command.js';

interface Given {
  readonly folder: string;
  readonly json: boolean;
}

/** Makes the folder of a teacher's own course. */
export default {
  usage: 'init <folder>',
  describe: {
    zh: '新建自己的课程文件夹：题库、蓝图、模板、说明',
    en: 'Make a folder for your own course: bank, blueprint, templates, README',
  },
  examples: [['init my-course', { zh: '新建 my-course/', en: 'Make my-course/' }]],
  words: {
    folder: { type: 'text', required: true, describe: { zh: '新文件夹', en: 'The new folder' } },
  },
  options: { json: jsonOption },
  async run(given: Given, terminal) {
    const { initCourse } = await import('../course/init-course.js');
    return initCourse(given, terminal);
  },
} satisfies Command<Given>;
