import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ZONE_DATA } from '../../../src/briefing/index.js';
import { type ChatCall, type OpenAIApi, replies, startOpenAIApi } from '../../support/openai-api/index.js';
import { personId } from '../../../src/domain/index.js';
import { periodsAt } from '../../../src/telegram/access/limits.js';
import { subscription } from '../../storage/briefings/samples.js';
import { arrivedAnHourAgo, makeDue } from './due-briefings.js';
import { openWorld, PATIENCE_MS, type World } from './world.js';

const SENTENCE = 'WSJ zufolge haben sich bereits etwa 150 Bürger Frankreichs und fünf anderer westlicher Länder';
const STATEMENT =
  'About 150 citizens of France and five other Western countries asked their diplomats for help in returning, according to The Wall Street Journal.';
const REWRITTEN = 'From which countries do the returnees who asked for help come?';

function reply({ system, enclosed }: ChatCall) {
  if (system.startsWith('You make questions')) return replies({ question: REWRITTEN });
  const passage = enclosed.find(({ name, text }) => name.startsWith('passage') && text.includes(SENTENCE));
  const quotes = [{ passage: passage?.name.replace('passage ', '') ?? 'P99', quote: SENTENCE }];
  return replies({ statements: [{ text: `${STATEMENT} https://evil.example`, quotes }] });
}

let api: OpenAIApi;
let world: World;
beforeAll(async () => {
  api = await startOpenAIApi({ behave: reply });
  world = await openWorld({
    environment: { CHAT_MODEL: 'scripted', OPENAI_BASE_URL: api.baseUrl, DAILY_TOKEN_BUDGET_PER_PERSON: '2500' },
  });
});
afterAll(async () => {
  await world.close();
  await api.close();
});

describe('a bot with a chat model', () => {
  it('answers in words with the original under them, understands what is asked next, and keeps to the budget', async () => {
    const person = world.person();
    const first = (await world.say(person, 'How many returnees asked for help?')).text;
    expect(first).toContain(`${STATEMENT} [1]`);
    expect(first).toMatch(/“WSJ zufolge haben .* zu helfen\.” \[1\]/su);
    expect(first).toContain('Sputniknews · in German · citing The Wall Street Journal (English)');
    expect(first).not.toContain('evil.example');

    const second = (await world.say(person, 'And where do they come from?')).text;
    expect(second).toContain(`Understood as: ${REWRITTEN}`);
    expect(api.calls.at(-2)?.user).toContain('How many returnees asked for help?');

    const calls = api.calls.length;
    const third = (await world.say(person, 'How many returnees asked for help?')).text;
    expect(third).toContain('Quotes only: your budget for the chat model is spent for today.');
    expect(api.calls).toHaveLength(calls);

    const privacy = (await world.say(person, '/privacy')).text;
    expect(privacy).toContain(`a language model at ${new URL(api.baseUrl).host}`);
  });

  it('delivers a briefing in words with the originals under them, for which nobody’s own budget pays', async () => {
    const person = world.person();
    await world.say(person, '/help');
    arrivedAnHourAgo(world.data);
    const { subscriptions, deliveries } = world.storage.briefings;
    const next = { localDay: '2100-01-01', at: new Date('2100-01-01') };
    const id = await subscriptions.add(subscription(person.id, { stories: 7 }), next, ZONE_DATA, new Date());
    const subscribed = await subscriptions.find(id);
    if (!subscribed) throw new Error('Nothing was subscribed to.');
    await makeDue(subscribed, world);
    const briefing = (await person.chat.nextMessage({ timeoutMs: PATIENCE_MS })).text;
    expect(briefing).toMatch(/^Your briefing, /u);
    expect(briefing).toContain(`1. ${STATEMENT} [1]`);
    expect(briefing).toMatch(/“WSJ zufolge haben .* zu helfen\.” \[1\]/su);
    expect(briefing).toContain('[1] Sputniknews · in German · citing The Wall Street Journal (English)');
    expect(briefing).not.toContain('evil.example');
    await vi.waitFor(async () => {
      expect((await deliveries.latest(id, 1)).map(({ state }) => state)).toEqual(['sent']);
    }, PATIENCE_MS);
    expect(api.calls.at(-1)?.system).toMatch(/^You tell a story/u);
    const [today] = await world.storage.tokenUsages.days(1);
    expect(today?.tasks.map(({ task, replies: count }) => [task, count])).toContainEqual(['story', expect.any(Number)]);
  });

  it('counts the opening of a story as a question where the model has to be asked for it, and keeps to the limit', async () => {
    const person = world.person();
    const asked = async (): Promise<number> =>
      Math.max(...(await Promise.all(hours().map(async (hour) => usage.questions(personId(person.id), hour)))));
    const { usage } = world.storage.telegram;
    const briefing = await world.say(person, '/briefing');
    for (let time = 0; time < 2; time++) {
      person.presses('1', briefing);
      expect((await person.chat.nextMessage({ timeoutMs: PATIENCE_MS })).text).toContain(STATEMENT);
    }
    expect(await asked()).toBe(2);

    const other = world.person({ languageCode: 'fr' });
    const unworded = await world.say(other, '/briefing');
    for (const hour of hours()) {
      for (let count = 0; count < 20; count++) await usage.count(personId(other.id), hour);
    }
    const calls = api.calls.length;
    other.presses('1', unworded);
    expect((await other.chat.nextMessage({ timeoutMs: PATIENCE_MS })).text).not.toContain(STATEMENT);
    expect(api.calls).toHaveLength(calls);
  });
});

/** This hour as usage is counted by, and the next one, in case it begins meanwhile. */
function hours(): string[] {
  return [0, 3_600_000].map((later) => periodsAt(new Date(Date.now() + later))[0] ?? '');
}
