import { testPrograms } from '../../support/sandbox-programs.js';

testPrograms('numpy_only');
