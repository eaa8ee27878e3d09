import { say } from '../../texts/message.ts';
import { accept, type Kind } from './kind.ts';

/**
 * As action.yml has it: what GitHub evaluates for whoever leaves the input alone, which is
 * everyone.
 */
export const NO_LEG_EVALUATED = '${{ toJSON(matrix) }}';

/** What `toJSON` makes of a matrix that a job does not have. */
const NO_MATRIX = 'null';

/**
 * The leg of the job's matrix, as GitHub writes it: any text will do that is the same in every
 * attempt. It is internal, and never shown, for a matrix can hold anything.
 */
export const matrixLeg: Kind<string> = {
  allowed: say('allowedAnything'),
  parse: (given) => accept(given === NO_LEG_EVALUATED ? NO_MATRIX : given),
};
