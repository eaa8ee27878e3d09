/**
 * GitHub's API for one repository, over real HTTP on loopback: what the action uses of it. Requests
 * and answers are held against GitHub's own OpenAPI description, so neither the action nor this
 * model can use what GitHub does not have. What the description does not say is added here: the
 * longest body, permissions, pages, and GraphQL's word on who wrote what.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';
import { type Answer, FORBIDDEN, NOT_FOUND, paged, paramOf, queryOf, TOO_LONG, textIn, textOf } from './api-answers.ts';
import {
  type Account,
  type ApiRequest,
  asComment,
  asIssue,
  asPull,
  type Body,
  mayComment,
  nodeIdOf,
  type StoredComment,
  type StoredIssue,
  type StoredPull,
} from './api-shapes.ts';
import { type Files, readCommit, readFile } from './committed-files.ts';

/** GitHub refuses a longer body of a comment or an issue, which its description does not say. */
const LONGEST_BODY = 65_536;

/** Replaces an answer. */
export interface Trouble {
  /** A part of the method and path, such as `POST /repos/shop/web/issues/42/comments`. */
  readonly on: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What GitHub says about it. */
  readonly message?: string;
  /** No answer at all. */
  readonly breaks?: boolean;
}

export class GitHubApi {
  readonly accounts = new Map<string, Account>();
  readonly comments: StoredComment[] = [];
  readonly issues: StoredIssue[] = [];
  /** The pull requests of each commit. */
  readonly pulls = new Map<string, readonly StoredPull[]>();
  /** The text of each file, by commit and path. Other commits don't exist. */
  readonly files: Files = new Map();
  readonly requests: ApiRequest[] = [];
  readonly troubles: Trouble[] = [];
  /** What did not fit the description: of the action's requests, or of this model's answers. */
  readonly violations: string[] = [];
  /** Called after a comment or an issue was created, before that is answered. */
  afterCreate: (() => void) | undefined;
  readonly #backend: OpenAPIBackend;
  readonly #base: string;
  #server: Server | undefined;
  #lastId = 1_000;
  #moment = 0;

  /** @param base where the API begins: '' on github.com, `/api/v3` on a server of one's own */
  constructor(base = '') {
    this.#base = base;
    this.#backend = new OpenAPIBackend({
      definition: JSON.parse(readFileSync(path.join(import.meta.dirname, 'description.json'), 'utf8')) as Document,
      quick: true,
      validate: true,
      coerceTypes: true,
      ajvOpts: { strict: false, formats: { int64: true, 'date-time': true, uri: true } },
    });
  }

  get url(): string {
    const address = this.#server?.address();
    if (typeof address !== 'object' || address === null) throw new Error('not started');
    return `http://127.0.0.1:${address.port}${this.#base}`;
  }

  async start(): Promise<void> {
    this.#backend.register({
      'repos/list-pull-requests-associated-with-commit': (context: Context) => this.#listPulls(context),
      'repos/get-content': (context: Context, account: Account) => readFile(context.request, account, this.files),
      'git/get-commit': (context: Context, account: Account) =>
        readCommit(context.request, account, this.files, this.#sample('git/get-commit')),
      'issues/list-comments': (context: Context) => this.#listComments(context),
      'issues/create-comment': (context: Context, account: Account) => this.#createComment(context, account),
      'issues/update-comment': (context: Context, account: Account) => this.#updateComment(context, account),
      'issues/delete-comment': (context: Context, account: Account) => this.#deleteComment(context, account),
      'issues/list-for-repo': (context: Context) => this.#listIssues(context),
      'issues/create': (context: Context, account: Account) => this.#createIssue(context, account),
      'issues/update': (context: Context, account: Account) => this.#updateIssue(context, account),
      notFound: () => NOT_FOUND,
      validationFail: (context: Context) => {
        this.violations.push(
          `${context.request.method} ${context.request.path}: ${JSON.stringify(context.validation.errors)}`,
        );
        return [422, { message: 'Validation Failed' }];
      },
    });
    await this.#backend.init();
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await this.#server?.[Symbol.asyncDispose]();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const token = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const { method = '', url = '' } = request;
    this.requests.push({ method, path: url, token, body });
    const trouble = this.troubles.find(({ on }) => `${method} ${url}`.includes(on));
    if (trouble?.breaks === true) return void request.socket.destroy();
    const [status, answer, headers = {}] = trouble
      ? [trouble.status, { message: trouble.message ?? 'trouble' }, trouble.headers]
      : await this.#answer({ method, url, token, body, headers: request.headers });
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  async #answer(asked: {
    readonly method: string;
    readonly url: string;
    readonly token: string;
    readonly body: unknown;
    readonly headers: IncomingMessage['headers'];
  }): Promise<Answer> {
    const account = this.accounts.get(asked.token);
    if (account === undefined) return [401, { message: 'Bad credentials' }];
    const graphql = this.#base === '' ? '/graphql' : this.#base.replace(/\/v3$/, '/graphql');
    if (asked.url === graphql && asked.method === 'POST') return [200, this.#graphql(asked.body, account)];
    if (!asked.url.startsWith(`${this.#base}/repos/`)) return NOT_FOUND;
    const [pathname = '', query = ''] = asked.url.slice(this.#base.length).split('?');
    const request = {
      method: asked.method,
      path: pathname,
      query,
      headers: asked.headers as Record<string, string | string[]>,
      ...(asked.body !== undefined && { body: asked.body }),
    };
    const answer = (await this.#backend.handleRequest(request, account)) as Answer;
    const operation = this.#backend.router.matchOperation(request);
    if (operation !== undefined && answer[0] < 300 && answer[1] !== undefined) {
      const { errors } = this.#backend.validateResponse(answer[1], operation, answer[0]);
      if (errors) this.violations.push(`answer to ${asked.method} ${pathname}: ${JSON.stringify(errors)}`);
    }
    return answer;
  }

  #graphql(body: unknown, account: Account): unknown {
    const { query, variables } = body as { query: string; variables?: { ids?: readonly string[] } };
    const inOneLine = query.replace(/\s+/g, ' ').trim();
    if (inOneLine === 'query { viewer { login } }') return { data: { viewer: { login: account.login } } };
    const asksForAuthors =
      inOneLine ===
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } ... on Issue { id viewerDidAuthor } } }';
    const ids = variables?.ids;
    if (!asksForAuthors || ids === undefined || ids.length > 100)
      return { errors: [{ message: `unknown: ${inOneLine}` }] };
    const posts = [...this.comments, ...this.issues];
    return {
      data: {
        nodes: ids.map((id) => {
          const post = posts.find((each) => nodeIdOf(each) === id);
          return post === undefined ? null : { id, viewerDidAuthor: post.author === account.login };
        }),
      },
    };
  }

  #listPulls({ request }: Context): Answer {
    const sample = this.#sample('repos/list-pull-requests-associated-with-commit');
    const pulls = this.pulls.get(paramOf(request, 'commit_sha')) ?? [];
    return [200, pulls.map((pull) => asPull(pull, sample))];
  }

  #listComments({ request }: Context): Answer {
    const thread = Number(paramOf(request, 'issue_number'));
    return paged(
      request,
      this.comments.filter((each) => each.thread === thread).map((each) => asComment(each)),
    );
  }

  #createComment({ request }: Context, account: Account): Answer {
    if (!mayComment(account)) return FORBIDDEN;
    const body = textIn(request, 'body');
    if (body.length > LONGEST_BODY) return TOO_LONG;
    const comment = {
      id: this.#nextId(),
      thread: Number(paramOf(request, 'issue_number')),
      author: account.login,
      body,
    };
    this.comments.push(comment);
    this.afterCreate?.();
    return [201, asComment(comment)];
  }

  #updateComment({ request }: Context, account: Account): Answer {
    const comment = this.comments.find(({ id }) => id === Number(paramOf(request, 'comment_id')));
    if (comment === undefined) return NOT_FOUND;
    if (!mayComment(account) || comment.author !== account.login) return FORBIDDEN;
    const body = textIn(request, 'body');
    if (body.length > LONGEST_BODY) return TOO_LONG;
    comment.body = body;
    return [200, asComment(comment)];
  }

  #deleteComment({ request }: Context, account: Account): Answer {
    const at = this.comments.findIndex(({ id }) => id === Number(paramOf(request, 'comment_id')));
    if (at === -1) return NOT_FOUND;
    if (!mayComment(account)) return FORBIDDEN;
    this.comments.splice(at, 1);
    return [204, undefined];
  }

  #listIssues({ request }: Context): Answer {
    const { creator, state = 'open' } = queryOf(request);
    const found = this.issues
      .filter((each) => creator === undefined || each.author === creator)
      .filter((each) => state === 'all' || each.state === state)
      .toSorted((a, b) => b.updatedAt - a.updatedAt);
    return paged(
      request,
      found.map((each) => asIssue(each)),
    );
  }

  #createIssue({ request }: Context, account: Account): Answer {
    if (!account.may.includes('issues: write')) return FORBIDDEN;
    const body = textIn(request, 'body');
    if (body.length > LONGEST_BODY) return TOO_LONG;
    const issue = this.addIssue({ author: account.login, title: textIn(request, 'title'), body });
    this.afterCreate?.();
    return [201, asIssue(issue)];
  }

  #updateIssue({ request }: Context, account: Account): Answer {
    const issue = this.issues.find(({ number }) => number === Number(paramOf(request, 'issue_number')));
    if (issue === undefined) return NOT_FOUND;
    if (!account.may.includes('issues: write')) return FORBIDDEN;
    const { title, body, state, state_reason: reason } = request.requestBody as Body;
    if (typeof body === 'string' && body.length > LONGEST_BODY) return TOO_LONG;
    if (typeof title === 'string') issue.title = title;
    if (typeof body === 'string') issue.body = body;
    if (state === 'open' || state === 'closed') issue.state = state;
    if (typeof reason === 'string') issue.reason = reason;
    issue.updatedAt = this.#nextMoment();
    return [200, asIssue(issue)];
  }

  /** Adds what someone else wrote. */
  addComment(comment: Omit<StoredComment, 'id'>): StoredComment {
    const added = { id: this.#nextId(), ...comment };
    this.comments.push(added);
    return added;
  }

  addIssue(issue: Pick<StoredIssue, 'author' | 'title' | 'body'>): StoredIssue {
    const id = this.#nextId();
    const added: StoredIssue = {
      id,
      number: id - 1_000,
      state: 'open',
      reason: null,
      updatedAt: this.#nextMoment(),
      ...issue,
    };
    this.issues.push(added);
    return added;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #nextMoment(): number {
    this.#moment += 1;
    return this.#moment;
  }

  /** An item as the description would have it, made up. */
  #sample(operation: string): Body {
    const mocked: { readonly mock: unknown } = this.#backend.mockResponseForOperation(operation);
    return [mocked.mock].flat()[0] as Body;
  }
}
