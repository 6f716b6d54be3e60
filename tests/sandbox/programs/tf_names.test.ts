import { testPrograms } from '../../support/sandbox-programs.js';

testPrograms('tf_names');
