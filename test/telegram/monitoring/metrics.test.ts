import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/telegram/monitoring/metrics.js';
import { parseExposition } from './exposition.js';

describe('the metrics', () => {
  it('are exposed under their names from the start', async () => {
    const { types } = parseExposition(await createMetrics(() => 0).registry.metrics());

    expect(Object.fromEntries([...types].filter(([name]) => name.startsWith('depesche_')))).toEqual({
      depesche_answer_seconds: 'histogram',
      depesche_feed_entries_total: 'counter',
      depesche_feed_poll_seconds: 'histogram',
      depesche_feed_polls_total: 'counter',
      depesche_feeds: 'gauge',
      depesche_flood_pauses_total: 'counter',
      depesche_message_seconds: 'histogram',
      depesche_messages_total: 'counter',
      depesche_messages_waiting: 'gauge',
      depesche_polling_up: 'gauge',
      depesche_updates_finished_total: 'counter',
      depesche_updates_received_total: 'counter',
    });
    expect(types.get('process_resident_memory_bytes')).toBe('gauge');
  });

  it('tell what the chat model took, where there is one', async () => {
    const { registry } = createMetrics(
      () => 0,
      async () => ({}),
      async () => [{ task: 'story', prompt: 900, completion: 100 }],
    );
    expect(await registry.metrics()).toContain('depesche_chat_tokens_today{task="story",kind="prompt"} 900');
  });

  it('tell what that cost, where prices are known', async () => {
    const { registry } = createMetrics(
      () => 0,
      async () => ({}),
      async () => [{ task: 'answer', prompt: 500_000, completion: 250_000 }],
      { prompt: 0.4, completion: 1.6 },
    );
    const { values } = parseExposition(await registry.metrics());
    expect(values.get('depesche_chat_cost_today{task="answer"}')).toBeCloseTo(0.6);
  });

  it('ask how many messages wait when they are read', async () => {
    let waiting = 3;
    const { registry } = createMetrics(() => waiting);
    const shown = async () => parseExposition(await registry.metrics()).values.get('depesche_messages_waiting');

    expect(await shown()).toBe(3);
    waiting = 5;
    expect(await shown()).toBe(5);
  });

  it('ask how many feeds there are when they are read', async () => {
    const { registry } = createMetrics(
      () => 0,
      async () => ({ active: 2, gone: 1 }),
    );
    const { values } = parseExposition(await registry.metrics());
    expect(values.get('depesche_feeds{state="active"}')).toBe(2);
    expect(values.get('depesche_feeds{state="gone"}')).toBe(1);
  });

  it('count by their labels', async () => {
    const { registry, received, updates, answerSeconds } = createMetrics(() => 0);
    received.inc({ kind: 'new' }, 2);
    updates.inc({ outcome: 'failed' });
    answerSeconds.observe({ kind: 'extracted' }, 0.3);

    const { values } = parseExposition(await registry.metrics());
    expect(values.get('depesche_updates_received_total{kind="new"}')).toBe(2);
    expect(values.get('depesche_updates_finished_total{outcome="failed"}')).toBe(1);
    expect(values.get('depesche_answer_seconds_bucket{le="0.2",kind="extracted"}')).toBe(0);
    expect(values.get('depesche_answer_seconds_bucket{le="0.5",kind="extracted"}')).toBe(1);
  });

  it('of one bot are not those of another', async () => {
    const [one, other] = [createMetrics(() => 0), createMetrics(() => 0)];
    one.updates.inc({ outcome: 'handled' });

    const { values } = parseExposition(await other.registry.metrics());
    expect([...values.keys()].filter((name) => name.startsWith('depesche_updates'))).toEqual([]);
  });
});
