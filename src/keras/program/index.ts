import { ApiModule } from '../api/module.js';

/** What the base classes of a program's own classes are made of: `program.Layer` and the like. */
export const programModule = new ApiModule('program', {});
