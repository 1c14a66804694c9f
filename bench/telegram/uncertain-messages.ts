import { randomUUID } from 'node:crypto';
import { openStorage, type UncertainMessage } from '../../src/storage/index.js';

/** The messages that the bot itself lists as perhaps sent twice. */
export async function uncertainMessages(data: string): Promise<readonly UncertainMessage[]> {
  const storage = await openStorage({ path: `${data}/depesche.db`, clock: () => new Date(), randomId: randomUUID });
  try {
    return await storage.telegram.messages.uncertainSince(new Date(0));
  } finally {
    await storage.close();
  }
}
