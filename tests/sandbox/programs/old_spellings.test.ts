import { testPrograms } from '../../support/sandbox-programs.js';

testPrograms('old_spellings', { keras2: true });
