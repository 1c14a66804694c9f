import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { costOf, type TokenPrices } from '../../domain/index.js';
import { createFeedMetrics, type FeedMetrics } from './feed-metrics.js';

/** What the bot counts and measures, for Prometheus. */
export interface BotMetrics {
  readonly registry: Registry;
  /** Updates that came in: `new`, or `repeated` by Telegram. */
  readonly received: Counter<'kind'>;
  /** Updates that were finished: `handled`, `stopped` or `failed`. */
  readonly updates: Counter<'outcome'>;
  /** From a question's turn to its answer, in seconds; waiting for the model is part of it. */
  readonly answerSeconds: Histogram<'kind'>;
  /** Messages by what became of them. */
  readonly messages: Counter<'outcome'>;
  /** From a message's being stored to its being sent, in seconds. */
  readonly messageSeconds: Histogram;
  /** Times that Telegram asked for a pause: of one `chat`, or of `all`. */
  readonly pauses: Counter<'scope'>;
  /** 1 while updates are being fetched, 0 while that fails. */
  readonly polling: Gauge;
  readonly feeds: FeedMetrics;
}

/** Tokens of a chat model, by what they were spent on. */
interface TaskTokens {
  readonly task: string;
  readonly prompt: number;
  readonly completion: number;
}

/**
 * @param waiting gives the number of messages that wait to be sent
 * @param feedsByState gives how many feeds are in each state
 * @param tokensToday gives what the chat model took since midnight in UTC; null where there is none
 * @param prices what its tokens cost; null where nobody has said so
 */
export function createMetrics(
  waiting: () => number,
  feedsByState: () => Promise<Readonly<Record<string, number>>> = async () => ({}),
  tokensToday: (() => Promise<readonly TaskTokens[]>) | null = null,
  prices: TokenPrices | null = null,
): BotMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const messagesWaiting = new Gauge({
    name: 'depesche_messages_waiting',
    help: 'Messages that wait to be sent.',
    registers: [],
    collect() {
      this.set(waiting());
    },
  });
  registry.registerMetric(messagesWaiting);
  if (tokensToday) registry.registerMetric(tokensGauge(tokensToday));
  if (tokensToday && prices) registry.registerMetric(costGauge(tokensToday, prices));
  return {
    registry,
    received: new Counter({
      name: 'depesche_updates_received_total',
      help: 'Updates that came in, new or repeated.',
      labelNames: ['kind'],
      registers,
    }),
    updates: new Counter({
      name: 'depesche_updates_finished_total',
      help: 'Updates that were finished, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
    answerSeconds: new Histogram({
      name: 'depesche_answer_seconds',
      help: 'Time from the turn of a question to its answer.',
      labelNames: ['kind'],
      buckets: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60],
      registers,
    }),
    messages: new Counter({
      name: 'depesche_messages_total',
      help: 'Messages by what became of them.',
      labelNames: ['outcome'],
      registers,
    }),
    messageSeconds: new Histogram({
      name: 'depesche_message_seconds',
      help: 'Time from the storing of a message to its being sent.',
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 300],
      registers,
    }),
    pauses: new Counter({
      name: 'depesche_flood_pauses_total',
      help: 'Pauses that Telegram asked for, by scope.',
      labelNames: ['scope'],
      registers,
    }),
    polling: new Gauge({ name: 'depesche_polling_up', help: 'Whether updates are being fetched.', registers }),
    feeds: createFeedMetrics(registry, feedsByState),
  };
}

function tokensGauge(tokensToday: () => Promise<readonly TaskTokens[]>): Gauge<'task' | 'kind'> {
  return new Gauge({
    name: 'depesche_chat_tokens_today',
    help: 'Tokens that the chat model took since midnight in UTC, by what for and by kind.',
    labelNames: ['task', 'kind'],
    registers: [],
    async collect() {
      this.reset();
      for (const { task, prompt, completion } of await tokensToday()) {
        this.set({ task, kind: 'prompt' }, prompt);
        this.set({ task, kind: 'completion' }, completion);
      }
    },
  });
}

function costGauge(tokensToday: () => Promise<readonly TaskTokens[]>, prices: TokenPrices): Gauge<'task'> {
  return new Gauge({
    name: 'depesche_chat_cost_today',
    help: 'What the chat model has cost since midnight in UTC, by what for, in the currency of the prices.',
    labelNames: ['task'],
    registers: [],
    async collect() {
      this.reset();
      for (const { task, ...tokens } of await tokensToday()) this.set({ task }, costOf(tokens, prices));
    },
  });
}
