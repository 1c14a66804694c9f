import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { subscriptionId } from '../../../src/domain/index.js';
import { createBriefingMetrics, observeBriefings } from '../../../src/telegram/monitoring/briefing-events.js';
import { stored } from '../../storage/briefings/samples.js';
import { newStorage } from '../../storage/samples.js';
import { keptLog } from '../samples.js';

it('briefings are counted by what came of them, and deliveries as the ledger has them', async () => {
  const storage = await newStorage(':memory:');
  await stored(storage);
  const registry = new Registry();
  const { log, lines } = keptLog();
  const observe = observeBriefings(log, createBriefingMetrics(registry, storage));
  const named = { delivery: 1, subscription: subscriptionId(1) };
  observe({ kind: 'made', ...named, late: true, waitedMs: 1_500, messages: 1 });
  observe({ kind: 'silent', ...named });
  observe({ kind: 'skipped', subscription: named.subscription, days: ['2026-05-02', '2026-05-03'] });
  const written = await registry.metrics();
  expect(written).toContain('depesche_deliveries{state="pending"} 1');
  expect(written).toContain('depesche_briefings_total{outcome="made"} 1');
  expect(written).toContain('depesche_briefings_total{outcome="skipped"} 2');
  expect(written).toContain('depesche_briefing_due_seconds_sum 1.5');
  expect(lines).toHaveLength(1);
});
