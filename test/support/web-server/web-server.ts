import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerStatus } from './answers.js';
import type { Addresses, Answer, SeenRequest } from './sites.js';

interface HostLoad {
  now: number;
  most: number;
}

/**
 * A web server on this machine that stands in for all sites of a test. A site is told by the host name of its address; every answer is
 * given to a path (the query does not count) and can be replaced at any time. What has no answer is 404.
 *
 * @example
 * const web = await WebServer.start();
 * web.answer('news.test', '/feed.xml', content(feedXml, { etag: '"1"' }));
 * const fetcher = new Fetcher({ resolve: web.resolve, allowPrivateHosts: ['127.0.0.1'], … });
 * await fetcher.fetch({ url: web.url('news.test', '/feed.xml'), … });
 * web.count('news.test', '/feed.xml'); // 1
 * await web.close();
 */
export class WebServer {
  private readonly answers = new Map<string, Answer>();
  private readonly names = new Map<string, Addresses>();
  private readonly loads = new Map<string, HostLoad>();
  private readonly sockets = new Set<Socket>();
  private readonly seen: SeenRequest[] = [];
  private most = 0;

  private constructor(
    private readonly servers: readonly Server[],
    /** The port of all its addresses. */
    readonly port: number,
  ) {
    for (const server of servers) {
      server.on('request', (request, response) => this.handle(request, response));
      server.on('connection', (socket) => this.keep(socket));
    }
  }

  /**
   * Starts to listen on a free port.
   *
   * @param addresses of 127.0.0.0/8, for processes of their own that know no other names
   */
  static async start(addresses: readonly string[] = ['127.0.0.1']): Promise<WebServer> {
    const servers: Server[] = [];
    let port = 0;
    for (const address of addresses) {
      const server = createServer({ keepAliveTimeout: 120_000 });
      port = await listen(server, port, address);
      servers.push(server);
    }
    return new WebServer(servers, port);
  }

  /** The address of a site's path. */
  url(host: string, path: string): string {
    return `http://${host}:${this.port}${path}`;
  }

  /** Says what a path of a site is answered with from now on. */
  answer(host: string, path: string, answer: Answer): void {
    this.answers.set(`${host}${path}`, answer);
    if (!this.names.has(host)) this.lead(host, () => ['127.0.0.1']);
  }

  /** Says where a name leads; names of sites lead to this server. */
  lead(host: string, addresses: Addresses): void {
    this.names.set(host, addresses);
  }

  /** For a Fetcher: the addresses of the names that this server knows. */
  readonly resolve = async (host: string): Promise<readonly string[]> => {
    const addresses = this.names.get(host.replace(/\.$/, ''));
    if (!addresses) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return addresses();
  };

  /** The requests so far, in the order in which they came. */
  requests(host: string, path?: string): readonly SeenRequest[] {
    return this.seen.filter((request) => request.host === host && (path === undefined || request.path === path));
  }

  /** How often a path was asked for; all paths of a site where none is named. */
  count(host: string, path?: string): number {
    return this.requests(host, path).length;
  }

  /** How many requests there were to a site at one time. */
  mostAtOnce(host: string): number {
    return this.loads.get(host)?.most ?? 0;
  }

  /** How many requests there were at one time in all. */
  get mostAtOnceInAll(): number {
    return this.most;
  }

  /** Connections that are open now. */
  get openConnections(): number {
    return this.sockets.size;
  }

  /** Forgets the requests so far. */
  forget(): void {
    this.seen.length = 0;
    for (const load of this.loads.values()) load.most = load.now;
    this.most = this.inAll();
  }

  /** Ends all connections and stops to listen. */
  async close(): Promise<void> {
    for (const server of this.servers) {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    }
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    const host = (request.headers.host ?? '').replace(/\.?:\d+$/, '');
    const path = request.url ?? '/';
    this.seen.push({ host, path, headers: request.headers });
    this.occupy(host, request.socket);
    const answer = this.answers.get(`${host}${path.replace(/\?.*$/s, '')}`);
    (answer ?? answerStatus(404))(request, response);
  }

  /** A request is under way until its connection is closed or used again. */
  private occupy(host: string, socket: Socket): void {
    const load = this.loads.get(host) ?? { now: 0, most: 0 };
    this.loads.set(host, load);
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    this.most = Math.max(this.most, this.inAll());
    socket.once('close', () => (load.now -= 1));
  }

  private inAll(): number {
    return [...this.loads.values()].reduce((sum, { now }) => sum + now, 0);
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    // A client that goes away in the middle is what many tests are about.
    socket.on('error', () => {});
    socket.once('close', () => this.sockets.delete(socket));
  }
}

async function listen(server: Server, port: number, address: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}
