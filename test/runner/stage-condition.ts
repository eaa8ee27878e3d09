/** The state of a step or the job, as in `steps.<id>.conclusion`. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/**
 * Whether a `pre-if` or `post-if` lets its script run.
 *
 * @param job the job's state so far
 * @throws Error if the condition is anything but one of the four status functions
 */
export function isMet(condition: string, job: Conclusion): boolean {
  switch (condition.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()) {
    case 'always()':
      return true;
    case 'success()':
      return job === 'success';
    case 'failure()':
      return job === 'failure';
    case 'cancelled()':
      return job === 'cancelled';
    default:
      throw new Error(`A condition that this runner can't evaluate: ${condition}`);
  }
}
