import { githubRunner } from './hosts/github/runner.ts';
import { thisMachine } from './hosts/machine/machine.ts';
import { cleanUpAfter, step, tellCrash } from './step.ts';

// Fail by default, even if the process exits early.
process.exitCode = 1;
const runner = githubRunner();
// Certificates are checked whatever this machine's variables say, also GitHub's, and also while
// scans are stopped. A step that is told otherwise does not start.
delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
// The runner starts a different file for each stage. post.ts marks the second one.
const stage = process.argv[2] === 'post' ? cleanUpAfter : step;
try {
  if (await stage(runner, thisMachine)) process.exitCode = 0;
} catch (cause) {
  await tellCrash(cause, runner);
}
