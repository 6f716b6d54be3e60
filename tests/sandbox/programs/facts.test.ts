import { testPrograms } from '../../support/sandbox-programs.js';

testPrograms('facts');
