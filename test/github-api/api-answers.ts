/** How GitHub's API answers, and how requests are read. */
import type { IncomingMessage } from 'node:http';
import type { Body } from './api-shapes.ts';

/** A request that fits the description. */
export interface Asked {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly requestBody: unknown;
}

/** The status, the body and headers. */
export type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

export const FORBIDDEN: Answer = [403, { message: 'Resource not accessible by integration' }];
export const NOT_FOUND: Answer = [404, { message: 'Not Found' }];
export const TOO_LONG: Answer = [
  422,
  {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
  },
];

export function paramOf(request: Asked, name: string): string {
  return String(request.params[name]);
}

export function queryOf(request: Asked): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(request.query).map(([name, value]) => [name, String(value)]));
}

export function textIn(request: Asked, name: string): string {
  const value = (request.requestBody as Body)[name];
  return typeof value === 'string' ? value : '';
}

/** One page, with a link to the next. */
export function paged(request: Asked, all: readonly unknown[]): Answer {
  const { per_page: size = '30', page = '1' } = queryOf(request);
  const from = (Number(page) - 1) * Number(size);
  return [200, all.slice(from, from + Number(size))];
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
