import { Api } from 'grammy';
import { expect, onTestFinished, test, vi } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import {
  DepartureFile,
  Outbox,
  type OutboxEvent,
  storedMessage,
  systemClock,
} from '../../../src/telegram/outbox/index.js';
import { newStorage, temporaryPath } from '../../storage/samples.js';
import { startBotApi } from '../../support/bot-api/index.js';
import { paragraph } from './bot-process.js';

test('over a real connection everything arrives within the limits, whatever befalls some calls', async () => {
  const telegram = await startBotApi();
  onTestFinished(() => telegram.close());
  const people = Array.from({ length: 40 }, (_, number) => telegram.person({ firstName: `Person ${number}` }));
  for (const person of people) person.writes('/start');
  const [anna, bert, clara, dora] = people;
  if (!anna || !bert || !clara || !dora) throw new Error('There are forty.');
  bert.blocks();
  const faults = [
    telegram.fault({ when: ({ parameters }) => parameters['chat_id'] === anna.chat.id, fault: { kind: 'cut-after' } }),
    telegram.fault({
      when: ({ parameters }) => parameters['chat_id'] === clara.chat.id,
      fault: { kind: 'too-many-requests', scope: 'chat', retryAfter: 1 },
    }),
  ];
  telegram.rich.refuse('RICH_MESSAGE_URL_INVALID', dora.chat);

  const { telegram: records } = await newStorage(':memory:');
  const events: OutboxEvent[] = [];
  const outbox = new Outbox({
    departures: new DepartureFile(temporaryPath()),
    api: new Api(telegram.token, { apiRoot: telegram.root }),
    records,
    clock: systemClock,
    random: Math.random,
    observer: (event) => events.push(event),
  });
  await outbox.start();
  const messages = people.map((person, number) =>
    storedMessage({
      chatId: chatId(person.chat.id),
      threadId: null,
      content: { kind: 'message', text: paragraph(`Hello ${number}`), keyboard: [], replyTo: null },
    }),
  );
  outbox.enqueue(await records.messages.add(null, messages, new Date()));
  const isSent = ({ kind }: OutboxEvent): boolean => kind === 'sent';
  await vi.waitUntil(() => events.filter(isSent).length === people.length - 1, 30_000);
  await outbox.drain(new Date());

  expect(faults.map(({ strikes }) => strikes)).toEqual([1, 1]);
  expect(telegram.violations).toEqual([]);
  const received = people.map((person) => person.chat.botMessages.map(({ text }) => text));
  expect(received).toEqual(
    people.map((person, number) => {
      if (person === anna) return ['Hello 0', 'Hello 0'];
      return person === bert ? [] : [`Hello ${number}`];
    }),
  );
  const told = events.filter(({ kind }) => kind !== 'sent' && kind !== 'retried' && kind !== 'rich-refused');
  expect(told).toEqual([
    expect.objectContaining({ kind: 'unreachable', reachability: 'blocked', chatId: bert.chat.id }),
    expect.objectContaining({ kind: 'paused' }),
    expect.objectContaining({ kind: 'possibly-repeated', chatId: anna.chat.id }),
  ]);
});
