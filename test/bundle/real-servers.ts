import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICE_CERTIFICATE, SERVICE_HOST } from './authority.ts';

export const NGINX = '/usr/sbin/nginx';
export const SQUID = '/usr/sbin/squid';

/** The pause between two checks whether a program listens, and how many checks there are. */
const LOOK_MS = 20;
const MOST_LOOKS = 1_000;

/**
 * A program that serves on loopback: a child of this process that ends with the test, with all its
 * files in a folder of its own.
 */
export class RealServer {
  readonly folder: string;
  readonly port: number;
  readonly #child: ChildProcess;

  protected constructor(child: ChildProcess, { folder, port }: { readonly folder: string; readonly port: number }) {
    this.#child = child;
    this.folder = folder;
    this.port = port;
  }

  async close(): Promise<void> {
    const closed = once(this.#child, 'close');
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill('SIGKILL');
      await closed;
    }
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * nginx as a reverse proxy with TLS in front of servers on loopback; only its paths are configured.
 */
export class Nginx extends RealServer {
  /** @param upstreams the servers' ports; one that fails to answer a request is skipped */
  static async start(...upstreams: readonly number[]): Promise<Nginx> {
    const place = await findPlace('nginx');
    const { folder, port } = place;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    await writeFile(path.join(folder, 'service.pem'), SERVICE_CERTIFICATE.cert);
    await writeFile(path.join(folder, 'service.key'), SERVICE_CERTIFICATE.key);
    await writeFile(
      path.join(folder, 'nginx.conf'),
      `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log ${folder}/access.log;
  ${temporary.join('\n  ')}
  gzip on;
  gzip_types application/json;
  gzip_proxied any;
  upstream service {
    ${upstreams.map((upstream) => `server 127.0.0.1:${upstream};`).join('\n    ')}
  }
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/service.pem;
    ssl_certificate_key ${folder}/service.key;
    location / {
      proxy_pass http://service;
      # The service's time is the test's, not this machine's.
      proxy_pass_header Date;
    }
  }
}
`,
    );
    const child = await serve(NGINX, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], place);
    return new Nginx(child, place);
  }

  get url(): string {
    return `https://127.0.0.1:${this.port}`;
  }

  /** The same, under a name that only the proxy below knows. */
  get namedUrl(): string {
    return `https://${SERVICE_HOST}:${this.port}`;
  }
}

/** Squid: opens tunnels to anywhere, and knows where the service's host is. */
export class Squid extends RealServer {
  /**
   * @param users a line of a password file, as htpasswd makes it; without one, no login is needed
   */
  static async start(users?: string): Promise<Squid> {
    const place = await findPlace('squid');
    const { folder, port } = place;
    await writeFile(path.join(folder, 'hosts'), `127.0.0.1 ${SERVICE_HOST}\n`);
    await writeFile(path.join(folder, 'users'), users ?? '');
    const access =
      users === undefined
        ? 'http_access allow all'
        : `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${folder}/users
auth_param basic utf8 on
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all`;
    await writeFile(
      path.join(folder, 'squid.conf'),
      `http_port 127.0.0.1:${port}
visible_hostname proxy.example.test
hosts_file ${folder}/hosts
pid_filename none
cache_log ${folder}/cache.log
access_log stdio:${folder}/access.log
coredump_dir ${folder}
cache deny all
memory_cache_shared off
netdb_filename none
pinger_enable off
shutdown_lifetime 0 seconds
${access}
`,
    );
    const child = await serve(SQUID, ['-N', '-n', `test${port}`, '-f', path.join(folder, 'squid.conf')], place);
    return new Squid(child, place);
  }

  /** The URL, including the name and password if given. */
  url(credentials = ''): string {
    return `http://${credentials === '' ? '' : `${credentials}@`}127.0.0.1:${this.port}`;
  }

  /** A line for each tunnel requested. */
  async log(): Promise<readonly string[]> {
    const text = await readFile(path.join(this.folder, 'access.log'), 'utf8');
    return text.split('\n').filter((line) => line.includes(' CONNECT '));
  }
}

interface Place {
  readonly folder: string;
  readonly port: number;
}

/** A folder that the program can write as any user it becomes, and a free port. */
async function findPlace(name: string): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), `wsc-${name}-`));
  await chmod(folder, 0o777);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { folder, port: address.port };
}

/**
 * Starts a program, and waits until it listens. @throws Error with its output if it ends instead
 */
async function serve(program: string, args: readonly string[], { folder, port }: Place): Promise<ChildProcess> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text));
  child.on('error', (error) => words.push(error.message));
  for (let looks = 0; looks < MOST_LOOKS && child.exitCode === null && child.signalCode === null; looks += 1) {
    if (await isListening(port)) return child;
    await sleep(LOOK_MS);
  }
  child.kill('SIGKILL');
  throw new Error(`${program} does not listen: ${words.join('')}`);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
