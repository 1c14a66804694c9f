import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { DeliveryObserver } from '../../briefing/index.js';
import type { Storage } from '../../storage/index.js';
import type { BotLog } from './log.js';

/** What is counted and measured of briefings. */
export interface BriefingMetrics {
  /** From when a briefing was due to its being stored to be sent, in seconds. */
  readonly dueSeconds: Histogram;
  /** How long making one takes, in seconds. */
  readonly makingSeconds: Histogram;
  /** Briefings by what came of making them. */
  readonly made: Counter<'outcome'>;
}

/** Adds the metrics of briefings to a registry; the deliveries by state are counted in the ledger whenever they are asked for. */
export function createBriefingMetrics(registry: Registry, { briefings }: Pick<Storage, 'briefings'>): BriefingMetrics {
  const registers = [registry];
  const deliveries = new Gauge({
    name: 'depesche_deliveries',
    help: 'Briefings that the ledger has, by state.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      this.reset();
      for (const [state, count] of await briefings.deliveries.count()) this.set({ state }, count);
    },
  });
  registry.registerMetric(deliveries);
  return {
    dueSeconds: new Histogram({
      name: 'depesche_briefing_due_seconds',
      help: 'Time from when a briefing was due to its being stored to be sent.',
      buckets: [1, 2, 5, 10, 30, 60, 120, 300, 900, 3_600, 21_600],
      registers,
    }),
    makingSeconds: new Histogram({
      name: 'depesche_briefing_making_seconds',
      help: 'Time that making a briefing takes.',
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
      registers,
    }),
    made: new Counter({
      name: 'depesche_briefings_total',
      help: 'Briefings by what came of making them.',
      labelNames: ['outcome'],
      registers,
    }),
  };
}

/** Logs and counts what happens while briefings are made. */
export function observeBriefings(log: BotLog, { made, dueSeconds }: BriefingMetrics): DeliveryObserver {
  return (event) => {
    switch (event.kind) {
      case 'made':
        made.inc({ outcome: 'made' });
        return dueSeconds.observe(event.waitedMs / 1_000);
      case 'silent':
        return made.inc({ outcome: 'silent' });
      case 'skipped':
        made.inc({ outcome: 'skipped' }, event.days.length);
        return log.warn(event, 'briefings were not sent, for they would have been too late');
      case 'not-made':
        made.inc({ outcome: 'not-made' });
        return log.error(event, 'a briefing could not be made');
      case 'taken-over':
        return log.info(event, 'a briefing was taken over by another process');
      case 'rescheduled':
        return log.info(event, 'the rules of time zones have changed; the next briefings were found anew');
      case 'unknown-zone':
        return log.error(event, 'a subscription has a time zone that is not known, and gets no briefings');
      case 'not-prepared':
        return log.warn(event, 'the stories of a briefing could not be worded ahead of time');
      case 'round-failed':
        return log.error(event, 'briefings that are due could not be looked for; trying again');
    }
  };
}
