import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import { DatabaseBusyError } from '../../../src/errors.js';
import { createMetrics } from '../../../src/telegram/monitoring/metrics.js';
import { observeOutbox } from '../../../src/telegram/monitoring/outbox-events.js';
import type { OutboxEvent } from '../../../src/telegram/outbox/index.js';
import { keptLog } from '../samples.js';
import { parseExposition } from './exposition.js';

const chat = { id: 7, chatId: chatId(101) };
const UNTIL = new Date('2026-01-02T03:04:05Z');
const FAILURE = new DatabaseBusyError('The database is busy.');

const COUNTERS = ['depesche_messages_total', 'depesche_flood_pauses_total', 'depesche_message_seconds_count'];

/** What an event is logged as and counted by. */
async function observed(event: OutboxEvent) {
  const { log, lines } = keptLog();
  const metrics = createMetrics(() => 0);
  observeOutbox(log, () => metrics)(event);
  const { values } = parseExposition(await metrics.registry.metrics());
  const counted = [...values].filter(([name, value]) => value > 0 && COUNTERS.some((each) => name.startsWith(each)));
  return { logged: lines.map((line) => JSON.parse(line)), counted: counted.map(([name]) => name) };
}

const [INFO, WARN, ERROR, FATAL] = [30, 40, 50, 60];
const messages = (outcome: string) => [`depesche_messages_total{outcome="${outcome}"}`];
const pauses = (scope: string) => [`depesche_flood_pauses_total{scope="${scope}"}`];

describe('what happens in the outbox', () => {
  it('is not logged for each message that is sent, but counted and measured', async () => {
    expect(await observed({ kind: 'sent', ...chat, attempts: 1, waitedMs: 1_500 })).toEqual({
      logged: [],
      counted: ['depesche_messages_total{outcome="sent"}', 'depesche_message_seconds_count'],
    });
  });

  it.each<[level: number, counted: readonly string[], event: OutboxEvent]>([
    [WARN, messages('retried'), { kind: 'retried', ...chat, cause: '502: Bad Gateway', delayMs: 500 }],
    [WARN, pauses('all'), { kind: 'paused', scope: 'all', until: UNTIL }],
    [WARN, pauses('chat'), { kind: 'paused', scope: chatId(101), until: UNTIL }],
    [INFO, messages('plain'), { kind: 'rich-refused', ...chat, reason: 'Bad Request' }],
    [ERROR, messages('failed'), { kind: 'failed', ...chat, reason: 'Bad Request' }],
    [INFO, [], { kind: 'unreachable', chatId: chatId(101), reachability: 'blocked', messages: 2 }],
    [INFO, [], { kind: 'moved', from: chatId(-1), to: chatId(-1_001) }],
    [WARN, messages('possibly-repeated'), { kind: 'possibly-repeated', ...chat }],
    [FATAL, [], { kind: 'unauthorized', reason: '401: Unauthorized' }],
  ])('is logged at level %i and counted as %j', async (level, counted, event) => {
    const seen = await observed(event);
    expect(seen.counted).toEqual(counted);
    expect(seen.logged).toEqual([expect.objectContaining({ level, ...(JSON.parse(JSON.stringify(event)) as object) })]);
  });

  it('is logged with the error where the database fails', async () => {
    const { logged } = await observed({ kind: 'storage-failed', error: FAILURE, delayMs: 500 });
    expect(logged).toMatchObject([{ level: ERROR, error: { type: 'DatabaseBusyError', remedy: FAILURE.remedy } }]);
  });
});
