/** The files of a task's folder that have a name of their own. */
export const taskFileName = 'task.yaml';
export const starterFileName = 'starter.py';
export const publishedFileName = 'reference.json';
/** Programs with the marks that their author expects. */
export const examplesFolder = 'examples';
/** Programs that compute what somebody with a named misconception would; the file's name is the misconception's. */
export const mistakesFolder = 'mistakes';
