import { UNKNOWN_RUN } from '../src/domain/workflow-run.ts';
import type { RunContext, Runner } from '../src/ports.ts';
import { Shelf } from './publish/shelf.ts';

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Runner['env'];
  readonly context?: Partial<RunContext>;
  /** What the stage before has kept. */
  readonly state?: ReadonlyMap<string, string>;
}

/** A runner that is nothing but memory: what a step is given, and all that it shows and leaves. */
export class RunnerInMemory extends Shelf implements Runner {
  readonly env: Runner['env'];
  readonly state: Map<string, string>;
  readonly masks: string[] = [];
  readonly lines: string[] = [];
  readonly debugged: string[] = [];
  readonly #given: Given;
  readonly #listeners: ((signal: string) => void)[] = [];

  constructor(given: Given = {}) {
    super();
    this.#given = given;
    this.env = given.env ?? {};
    this.state = new Map(given.state);
  }

  readInput(name: string): string {
    return this.#given.inputs?.[name] ?? '';
  }

  async readContext(): Promise<RunContext> {
    return {
      origin: { runId: '17234567890', runAttempt: '1', job: 'scan', step: '__run' },
      run: UNKNOWN_RUN,
      isPublicRepository: false,
      isForkPullRequest: false,
      isDependabot: false,
      ...this.#given.context,
    };
  }

  mask(text: string): void {
    this.masks.push(text);
  }

  keepState(name: string, text: string): void {
    this.state.set(name, text);
  }

  readState(name: string): string {
    return this.state.get(name) ?? '';
  }

  async openRepository(): Promise<never> {
    throw new Error('nothing was ever committed to memory');
  }

  onSignal(listener: (signal: string) => void): void {
    this.#listeners.push(listener);
  }

  print(line: string): void {
    this.lines.push(line);
  }

  startGroup(title: string): void {
    this.lines.push(title);
  }

  endGroup(): void {}

  debug(makeText: () => string): void {
    this.debugged.push(makeText());
  }

  /** Asks the step to end, as a runner does when its job is cancelled. */
  signal(name: string): void {
    for (const listener of this.#listeners) listener(name);
  }

  /** The runner of the stage after this one: it knows what this one was given and what was kept. */
  next(): RunnerInMemory {
    return new RunnerInMemory({ ...this.#given, state: this.state });
  }
}
