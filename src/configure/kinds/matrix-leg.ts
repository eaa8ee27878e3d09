import { say } from '../../texts/message.ts';
import { accept, type Kind } from './kind.ts';

/** The default in action.yml. GitHub evaluates it if the input is not set. */
export const NO_LEG_EVALUATED = '${{ toJSON(matrix) }}';

/** What `toJSON` gives for a job without a matrix. */
const NO_MATRIX = 'null';

/**
 * The leg of the job's matrix, as GitHub writes it. Any text will do if it is the same in every
 * attempt. It is internal, and never shown, since a matrix can contain anything.
 */
export const matrixLeg: Kind<string> = {
  allowed: say('allowedAnything'),
  parse: (given) => accept(given === NO_LEG_EVALUATED ? NO_MATRIX : given),
};
