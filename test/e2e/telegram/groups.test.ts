import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Group, Person, StoredMessage } from '../../support/bot-api/index.js';
import { linesOf } from './shown.js';
import { openWorld, PATIENCE_MS, type World } from './world.js';

const QUESTION = 'How many returnees asked for help?';

let world: World;
beforeAll(async () => {
  world = await openWorld({ access: 'invite' });
});
afterEach(() => {
  world.telegram.privacy.on = true;
});
afterAll(async () => world.close());

/** A group of one reader whose role nobody knows, and the admin who has added the bot. */
async function newGroup(options: { readonly isForum?: boolean } = {}): Promise<{ group: Group; person: Person }> {
  const person = world.person();
  return { group: await world.group([person], options), person };
}

/** The bot's next answer in a group, which has to be one to this message. */
async function answerTo(question: StoredMessage, group: Group): Promise<StoredMessage> {
  const answer = await group.nextMessage({ after: question, timeoutMs: PATIENCE_MS });
  expect(answer.reply?.message).toBe(question);
  return answer;
}

describe('in a group', () => {
  it.each([`/ask ${QUESTION}`, `/ask@depesche_test_bot ${QUESTION}`, `/ask@Depesche_Test_Bot ${QUESTION}`])(
    'a member without a role asks with %s',
    async (text) => {
      const { group, person } = await newGroup();
      const question = person.writes(text, { in: group });
      expect(linesOf(await answerTo(question, group))[0]).toBe('150 [1]');
    },
  );

  it.each([`@depesche_test_bot ${QUESTION}`, `How many returnees asked for help, @Depesche_Test_Bot ?`])(
    'people ask by mentioning the bot, where it sees that: %s',
    async (text) => {
      const { group, person } = await newGroup();
      world.telegram.privacy.on = false;
      const question = person.writes(text, { in: group });
      expect(linesOf(await answerTo(question, group))[0]).toBe('150 [1]');
    },
  );

  it('people ask by replying to the bot', async () => {
    const { group, person } = await newGroup();
    const explanation = await answerTo(person.writes('/ask', { in: group }), group);
    const question = person.writes(QUESTION, { in: group, replyTo: explanation });
    expect(linesOf(await answerTo(question, group))[0]).toBe('150 [1]');
  });

  it('a mention in reply to somebody’s question asks it', async () => {
    const { group, person } = await newGroup();
    world.telegram.privacy.on = false;
    const remark = person.writes(`I wonder. ${QUESTION} Anybody?`, { in: group });
    const call = person.writes('@depesche_test_bot', { in: group, replyTo: remark, quote: QUESTION });
    expect(linesOf(await answerTo(call, group))[0]).toBe('150 [1]');
  });

  it('a mention alone is told how to ask', async () => {
    const { group, person } = await newGroup();
    world.telegram.privacy.on = false;
    const call = person.writes('@depesche_test_bot', { in: group });
    expect((await answerTo(call, group)).text).toMatch(/^Write the question after the command/u);
  });

  it('what is not for the bot gets no answer', async () => {
    const { group, person } = await newGroup();
    world.telegram.privacy.on = false;
    const others = [
      'Good morning!',
      QUESTION,
      '/weather Lisbon',
      '/weather@another_bot',
      `/ask@another_bot ${QUESTION}`,
      '@depesche_test_bot_2 are you there?',
      'Write to me@depesche_test_bot.example',
    ];
    const [first] = others.map((text) => person.writes(text, { in: group }));
    person.writes('I say so.', { in: group, ...(first && { replyTo: first }) });
    // Chats are worked through in order: an answer to one of the others would come before this one.
    const question = person.writes(`/ask ${QUESTION}`, { in: group });
    await answerTo(question, group);
    expect(group.botMessages).toHaveLength(1);
  });

  it('an unknown command that names the bot is said to be unknown', async () => {
    const { group, person } = await newGroup();
    const command = person.writes('/weather@depesche_test_bot', { in: group });
    expect((await answerTo(command, group)).text).toMatch(/^I do not know this command/u);
  });

  it('the words are those of the person who asks', async () => {
    const { group } = await newGroup();
    const person = world.person({ languageCode: 'ru' });
    person.joins(group);
    const command = person.writes('/ask', { in: group });
    expect((await answerTo(command, group)).text).toMatch(/^Напишите вопрос/u);
  });
});

describe('in a forum topic', () => {
  it('the answer goes into the topic, and “typing…” is shown there', async () => {
    const { group, person } = await newGroup({ isForum: true });
    const topic = group.topic('Returnees', person.user);
    const question = person.writes(`/ask ${QUESTION}`, { in: group, thread: topic });
    const answer = await answerTo(question, group);
    expect(answer.thread).toBe(topic.id);
    expect(linesOf(answer)[0]).toBe('150 [1]');
    const typing = world.calls('sendChatAction').filter(({ parameters }) => Number(parameters['chat_id']) === group.id);
    expect(new Set(typing.map(({ parameters }) => Number(parameters['message_thread_id'])))).toEqual(
      new Set([topic.id]),
    );
  });

  it('talk in a topic that the bot wrote in is not for the bot', async () => {
    const { group, person } = await newGroup({ isForum: true });
    world.telegram.privacy.on = false;
    const topic = group.topic('Returnees', person.user);
    await answerTo(person.writes(`/ask ${QUESTION}`, { in: group, thread: topic }), group);
    person.writes('Thank you!', { in: group, thread: topic });
    const second = person.writes('/ask', { in: group, thread: topic });
    expect((await answerTo(second, group)).text).toMatch(/^Write the question/u);
  });

  it('the source is opened in the topic, too', async () => {
    const { group, person } = await newGroup({ isForum: true });
    const topic = group.topic('Returnees', person.user);
    const answer = await answerTo(person.writes(`/ask ${QUESTION}`, { in: group, thread: topic }), group);
    person.presses('[1] Sputniknews', answer);
    const excerpt = await answerTo(answer, group);
    expect(excerpt.thread).toBe(topic.id);
  });
});

describe('a group that becomes a supergroup', () => {
  it('while an answer is made gets it as a supergroup', async () => {
    const { group, person } = await newGroup();
    const from = world.telegram.ledger.entries.length;
    person.writes(`/ask ${QUESTION}`, { in: group });
    await world.telegram.until(() => world.calls('sendChatAction', from).length > 0, PATIENCE_MS);
    world.expectRefusal(({ parameters }) => Number(parameters['chat_id']) === group.id);
    const supergroup = world.telegram.migrate(group);
    const answer = await supergroup.nextMessage({ timeoutMs: PATIENCE_MS });
    expect(linesOf(answer)[0]).toBe('150 [1]');
    expect(answer.reply).toBeUndefined();

    const next = person.writes(`/ask ${QUESTION}`, { in: supergroup });
    await answerTo(next, supergroup);
    expect(supergroup.botMessages).toHaveLength(2);
  });

  it('while answers wait for their turn gets those as a supergroup', async () => {
    const { group, person } = await newGroup();
    const [first] = [1, 2].map(() => person.writes(`/ask ${QUESTION}`, { in: group }));
    if (!first) throw new Error('Nothing was asked.');
    await answerTo(first, group);
    world.expectRefusal(({ parameters }) => Number(parameters['chat_id']) === group.id);
    const supergroup = world.telegram.migrate(group);
    // Messages of the supergroup have numbers that some of the group had.
    for (let count = 0; count < 20; count += 1) person.writes('We have moved.', { in: supergroup });
    const answer = await supergroup.nextMessage({ timeoutMs: PATIENCE_MS });
    expect(linesOf(answer)[0]).toBe('150 [1]');
    expect(answer.reply).toBeUndefined();
  });
});
