import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { World } from '../world.js';
import { handle } from './handler.js';

/** Idle connections are kept longer than any client keeps them, so that none is cut while it is used again. */
const keepAliveMs = 120_000;

/** A server that listens on this machine only. */
export interface Listening {
  /** `http://127.0.0.1:PORT`, for TELEGRAM_API_ROOT. */
  readonly root: string;
  /** Ends all connections and stops to listen. */
  close(): Promise<void>;
}

/** Starts to listen on a free port. */
export async function listen(world: World): Promise<Listening> {
  const server = createServer((request, response) => void handle(request, response, world));
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
