export const OPERATIONS = ['createJob', 'getJobs', 'searchJobs', 'cancelJob', 'stopJob', 'getReport'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Route {
  readonly operation: Operation;
  /** '' for operations that aren't about a particular job. */
  readonly instanceNo: string;
  readonly query: URLSearchParams;
}

const ROUTES: readonly { readonly method: string; readonly path: RegExp; readonly operation: Operation }[] = [
  { method: 'PUT', path: /^\/api\/v1\/job$/, operation: 'createJob' },
  { method: 'GET', path: /^\/api\/v1\/jobs$/, operation: 'getJobs' },
  { method: 'POST', path: /^\/api\/v1\/jobs\/search$/, operation: 'searchJobs' },
  { method: 'PATCH', path: /^\/api\/v1\/jobs\/([^/]+)\/cancel$/, operation: 'cancelJob' },
  { method: 'PATCH', path: /^\/api\/v1\/jobs\/([^/]+)\/stop$/, operation: 'stopJob' },
  { method: 'GET', path: /^\/api\/v1\/jobs\/([^/]+)\/report$/, operation: 'getReport' },
];

/** The operation that a request asks for; undefined if none has that path and method. */
export function routeOf(request: { readonly method: string; readonly path: string }): Route | undefined {
  const [path = '', query = ''] = request.path.split('?', 2);
  for (const route of ROUTES) {
    const match = route.method === request.method ? route.path.exec(path) : null;
    if (match !== null) {
      return { operation: route.operation, instanceNo: match[1] ?? '', query: new URLSearchParams(query) };
    }
  }
  return undefined;
}
