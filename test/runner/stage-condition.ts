/** How a step or the job stands, as `steps.<id>.conclusion` has it. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/**
 * Whether a `pre-if` or `post-if` lets its script run.
 *
 * @param job how the job stands so far
 * @throws Error for a condition that is more than one of the four status functions
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
