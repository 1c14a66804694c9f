import type { Storage } from '../../../src/storage/index.js';
import { newStorage } from '../../storage/samples.js';
import { FakeClock } from './fake-clock.js';
import { ModelServer, type Reaction } from './model-server.js';
import { BotProcess } from './bot-process.js';

/** A bot that has started, its server and its database. */
export interface Running {
  readonly clock: FakeClock;
  readonly server: ModelServer;
  readonly storage: Storage;
  readonly bot: BotProcess;
}

/** A bot that has started over an empty database in memory. */
export async function running(): Promise<Running> {
  const clock = new FakeClock();
  const server = new ModelServer(clock);
  const storage = await newStorage(':memory:');
  const bot = new BotProcess({ clock, server, storage });
  await bot.outbox.start();
  return { clock, server, storage, bot };
}

/** Ends the process as a power failure does, and starts another on the same database. */
export async function restart({ clock, server, storage, bot }: Running): Promise<Running> {
  bot.kill();
  server.loseCaller();
  const next = new BotProcess({ clock, server, storage, departures: bot.departures.later() });
  await next.outbox.start();
  return { clock, server, storage, bot: next };
}

/** Reactions to the first calls of a chat; those after them succeed. */
export function first(...reactions: readonly Reaction[]): (call: { chatId: number }) => Reaction {
  const left = [...reactions];
  return () => left.shift() ?? { kind: 'ok' };
}

/** An answer that refuses. */
export function refuse(code: number, description: string, parameters: object = {}): Reaction {
  return { kind: 'error', code, description, parameters };
}
