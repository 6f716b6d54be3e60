import { testPrograms } from '../../support/sandbox-programs.js';

testPrograms('custom_loop');
