/** The workflow run that a step belongs to. What the runner does not say is ''. */
export interface WorkflowRun {
  /** Owner and name, such as `shop/web`. */
  readonly repository: string;
  /** The run's page. */
  readonly url: string;
  /** The name of the workflow; its file, if it has no name. */
  readonly workflow: string;
  /** Its file, such as `.github/workflows/deploy.yml`. */
  readonly workflowFile: string;
  /** What triggered the run, such as `push`. */
  readonly event: string;
  /** Who triggered it. */
  readonly actor: string;
  /**
   * The commit that people know: of a pull request its head, not the merge that GitHub checks out;
   * of a deployment what was deployed.
   */
  readonly commit: string;
  /** The branch or tag; of a pull request, its head branch. */
  readonly branch: string;
  /** The commit that the pull request is to be merged into; '' if none triggered the run. */
  readonly baseCommit: string;
  /** The number of the pull request that triggered the run; undefined if none did. */
  readonly pullRequest: number | undefined;
}

/** For a step about whose run nothing is known. */
export const UNKNOWN_RUN: WorkflowRun = {
  repository: '',
  url: '',
  workflow: '',
  workflowFile: '',
  event: '',
  actor: '',
  commit: '',
  branch: '',
  baseCommit: '',
  pullRequest: undefined,
};
