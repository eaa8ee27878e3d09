/**
 * Loaded before each file of tests: generated cases are the same in every run, so that a failure is
 * never a matter of luck.
 */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: 20 });
