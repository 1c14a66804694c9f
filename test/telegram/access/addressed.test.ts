import fc from 'fast-check';
import type { Message, MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { isForBot, withoutAddress } from '../../../src/telegram/access/addressed.js';
import { ANNA, contextOf, GROUP, ME, message } from '../samples.js';

const BOT = { botId: ME.id, botName: ME.username };

/** Entities over each place where a text has something in it. */
function entities(text: string, type: 'mention' | 'bot_command' | 'bold', part: string): MessageEntity[] {
  return [...text.matchAll(new RegExp(part.replaceAll('/', '\\/'), 'gu'))].map(({ index }) => ({
    type,
    offset: index,
    length: part.length,
  }));
}

function inGroup(fields: Partial<Message>) {
  return contextOf(message({ chat: GROUP, ...fields }));
}

/** A message in a group in which each of these names is a mention. */
function mentioning(text: string, ...names: readonly string[]) {
  return inGroup({ text, entities: names.flatMap((name) => entities(text, 'mention', name)) });
}

describe('a message', () => {
  it('in a private chat is for the bot, and so is a press anywhere', () => {
    expect(isForBot(contextOf(message({ text: 'how many?' })), BOT)).toBe(true);
    expect(isForBot(contextOf(message()), BOT)).toBe(true);
    const pressed = { id: '1', from: ANNA, chat_instance: 'x', data: 'f' };
    expect(isForBot(contextOf({ update_id: 5, callback_query: pressed }), BOT)).toBe(true);
  });

  it('in a group is for others, unless it speaks to the bot', () => {
    expect(isForBot(inGroup({ text: 'how many?' }), BOT)).toBe(false);
    expect(isForBot(inGroup({ text: 'is depesche_bot a bot? ask @depesche_bot', entities: [] }), BOT)).toBe(false);
    expect(isForBot(mentioning('ask @depesche_bot2', '@depesche_bot2'), BOT)).toBe(false);
    expect(isForBot(mentioning('ask @depesche_bot', '@depesche_bot'), BOT)).toBe(true);
    expect(isForBot(mentioning('ask @Depesche_BOT', '@Depesche_BOT'), BOT)).toBe(true);
  });

  it('in a group is for the bot where it is mentioned in what is written under a file', () => {
    const caption = 'see @depesche_bot';
    const context = inGroup({ caption, caption_entities: entities(caption, 'mention', '@depesche_bot') });
    expect(isForBot(context, BOT)).toBe(true);
    expect(withoutAddress(context, BOT)).toBe('see');
  });

  it('in a group is for the bot where somebody without a username is meant, and that is the bot', () => {
    const text = 'hey Depesche, how many?';
    const entity = { type: 'text_mention' as const, offset: 4, length: 8 };
    expect(isForBot(inGroup({ text, entities: [{ ...entity, user: ME }] }), BOT)).toBe(true);
    expect(isForBot(inGroup({ text, entities: [{ ...entity, user: ANNA }] }), BOT)).toBe(false);
  });

  it.each([
    ['/ask how many?', '/ask', true],
    ['/ask@depesche_bot how many?', '/ask@depesche_bot', true],
    ['/ask@Depesche_Bot how many?', '/ask@Depesche_Bot', true],
    ['/ask@other_bot how many?', '/ask@other_bot', false],
    ['try /ask', '/ask', false],
  ])('in a group that is "%s" is a command of the bot or not', (text, command, expected) => {
    expect(isForBot(inGroup({ text, entities: entities(text, 'bot_command', command) }), BOT)).toBe(expected);
  });

  it('in a group is a command of the bot also where it is set in bold', () => {
    const text = '/ask how many?';
    const bold = { type: 'bold' as const, offset: 0, length: text.length };
    expect(isForBot(inGroup({ text, entities: [bold, ...entities(text, 'bot_command', '/ask')] }), BOT)).toBe(true);
    expect(isForBot(inGroup({ text, entities: [bold] }), BOT)).toBe(false);
  });

  it('in a group is for the bot where it replies to it, but not by standing in a topic', () => {
    const reply = (from: typeof ANNA | typeof ME, fields: Partial<Message> = {}) => {
      const replied = { message_id: 3, date: 1, chat: GROUP, from, ...fields };
      // A message that is replied to replies to none itself, which spreading does not show.
      return inGroup({
        text: 'and when?',
        reply_to_message: replied as unknown as NonNullable<Message['reply_to_message']>,
      });
    };
    expect(isForBot(reply(ME), BOT)).toBe(true);
    expect(isForBot(reply(ANNA), BOT)).toBe(false);
    expect(isForBot(reply(ME, { forum_topic_created: { name: 'News', icon_color: 0x6fb9f0 } }), BOT)).toBe(false);
  });

  it('is none where somebody joins or leaves a group', () => {
    const membership = { chat: GROUP, from: ANNA, date: 1 };
    const left = { status: 'left' as const, user: ME };
    const update = { ...membership, old_chat_member: left, new_chat_member: left };
    expect(isForBot(contextOf({ update_id: 5, my_chat_member: update }), BOT)).toBe(false);
  });
});

describe('a text without what addresses the bot', () => {
  it.each([
    ['@depesche_bot how many?', 'how many?'],
    ['how many, @depesche_bot', 'how many,'],
    ['how many @depesche_bot returnees?', 'how many   returnees?'],
    ['@depesche_bot', ''],
    ['😀👨‍👩‍👧 @depesche_bot 🇩🇪 how many?', '😀👨‍👩‍👧   🇩🇪 how many?'],
    ['𝕬@depesche_bot𝕭@depesche_bot𝕮', '𝕬 𝕭 𝕮'],
    ['كم عدد @depesche_bot العائدين؟', 'كم عدد   العائدين؟'],
  ])('is cut out of "%s"', (text, expected) => {
    expect(withoutAddress(mentioning(text, '@depesche_bot'), BOT)).toBe(expected);
  });

  it('keeps mentions of others, and what only looks like one', () => {
    const text = '@anna asks @depesche_bot about depesche_bot and @depesche_bot_2';
    const context = inGroup({
      text,
      entities: [
        { type: 'mention', offset: 0, length: 5 },
        { type: 'mention', offset: 11, length: 13 },
        { type: 'mention', offset: text.indexOf('@depesche_bot_2'), length: 15 },
      ],
    });
    expect(withoutAddress(context, BOT)).toBe('@anna asks   about depesche_bot and @depesche_bot_2');
  });

  it('is empty where a message has none', () => {
    expect(withoutAddress(inGroup({}), BOT)).toBe('');
  });

  it('is what people wrote around the mentions, whatever that is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '😀', '👨‍👩‍👧', 'é', 'ك', '?', ' ') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const context = mentioning(words.join('@depesche_bot'), '@depesche_bot');
        expect(withoutAddress(context, BOT)).toBe(words.join(' ').trim());
      }),
    );
  });
});
