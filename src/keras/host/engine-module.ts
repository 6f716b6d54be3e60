import { Callable } from '../api/callable.js';
import { ApiModule } from '../api/module.js';
import { session } from '../base/session.js';

/** What Python asks of the engine beyond what programs can: `engine.text_file(path)` is a text that a callback has written. */
export const engineModule = new ApiModule('engine', {
  text_file: new Callable({
    name: 'text_file',
    parameters: [{ name: 'path' }],
    call: ([path]) => {
      const file = session().files.get(String(path));
      return file?.kind === 'text' ? file.text : null;
    },
  }),
});
