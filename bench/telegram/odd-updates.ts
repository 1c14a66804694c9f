import type { BotApi, Person } from '../../test/support/bot-api/index.js';

type Content = Parameters<BotApi['push']>[0];
type Random = () => number;

/** Texts that have broken programs before. */
const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00 lone',
  '\u202e reversed \u2066',
  'a\u0300'.repeat(2_000),
  '\u200b'.repeat(4_096),
  '👨‍👩‍👧‍👦'.repeat(300),
  '𝕳𝖔𝖜 𝖒𝖆𝖓𝖞?',
  'كم عدد العائدين الذين طلبوا المساعدة؟',
  '/',
  '/ask',
  '/ask@depesche_test_bot ',
  '/start i_',
  '/start A1_3',
  '/start A999999999999999_999999999',
  '/excerpt A1.3 A1.4',
  '/excerpt ../../etc/passwd',
  '/search outlet:"',
  '/search from:2016-02-30 to:0000',
  "/search ' OR 1=1 --",
  '/lang A1 xx',
  '/outlet A1',
  '/invite owner',
  '/forget',
  '/settings',
  '<b>bold</b> & <script>alert(1)</script> &amp;',
  '*bold* _italic_ [link](https://example.org) `code`',
  'How many returnees asked for help?',
  'x'.repeat(4_096),
  '{"update_id": 1}',
  '$& $1 \\1 %s %n {{slot}}',
] as const;

/** One update of a random kind, with odd texts, missing fields and fields of other types. */
export function oddUpdate(random: Random, people: readonly Person[], groupId: number): Content {
  const person = people[Math.floor(random() * people.length)];
  const make = KINDS[Math.floor(random() * KINDS.length)];
  if (!person || !make) throw new Error('there is nobody to send an update');
  const content = make({ random, user: person.user, groupId, date: Math.floor(Date.now() / 1_000) });
  // What is sent is meant not to be what the types say.
  return damaged(content, random) as Content;
}

interface Making {
  readonly random: Random;
  readonly user: { readonly id: number };
  readonly groupId: number;
  readonly date: number;
}

const oddText = (random: Random): string => ODD_TEXTS[Math.floor(random() * ODD_TEXTS.length)] ?? '';

function message({ random, user, groupId, date }: Making, more: object = {}): object {
  const isPrivate = random() < 0.7;
  const chat = isPrivate
    ? { id: user.id, type: 'private', first_name: 'P' }
    : { id: groupId, type: 'supergroup', title: 'G' };
  return { message_id: 1 + Math.floor(random() * 1e6), date, chat, from: user, ...more };
}

function text(making: Making): object {
  const written = oddText(making.random);
  const command = /^\/\w+(?:@\w+)?/u.exec(written)?.[0];
  const entities = command ? [{ type: 'bot_command', offset: 0, length: command.length }] : [];
  return {
    text: written,
    ...(making.random() < 0.8 ? { entities } : { entities: [{ type: 'bold', offset: 5, length: 9_999 }] }),
  };
}

/** One maker for every kind of update that Telegram has, and several for messages. */
const KINDS: readonly ((making: Making) => object)[] = [
  (making) => ({ message: message(making, text(making)) }),
  (making) => ({ message: message(making, text(making)) }),
  (making) => ({ message: message(making, { ...text(making), reply_to_message: message(making, text(making)) }) }),
  (making) => ({
    message: message(making, { ...text(making), forward_origin: { type: 'channel', chat: { id: -5 }, date: 0 } }),
  }),
  (making) => ({
    message: message(making, { document: { file_id: 'none', file_name: oddText(making.random), file_size: 9e9 } }),
  }),
  (making) => ({ message: message(making, { caption: '/add', document: { file_id: 'none', file_name: 'a.txt' } }) }),
  (making) => ({ message: message(making, { sticker: { file_id: 's' } }) }),
  (making) => ({ message: message(making, { photo: [] }) }),
  (making) => ({ message: message(making, { new_chat_members: [making.user] }) }),
  (making) => ({ message: message(making, { location: { latitude: 0, longitude: 0 } }) }),
  (making) => ({ message: message(making, { poll: { id: '1', question: oddText(making.random) } }) }),
  (making) => ({ message: message(making, { web_app_data: { data: oddText(making.random) } }) }),
  (making) => ({ edited_message: message(making, text(making)) }),
  (making) => ({ channel_post: message(making, text(making)) }),
  (making) => ({ edited_channel_post: message(making, text(making)) }),
  ({ random, user, date }) => ({
    callback_query: {
      id: String(random()),
      from: user,
      chat_instance: '1',
      data: oddText(random),
      message: { message_id: 1, date, chat: { id: user.id, type: 'private' } },
    },
  }),
  ({ random, user }) => ({
    callback_query: { id: String(random()), from: user, chat_instance: '1', game_short_name: 'g' },
  }),
  ({ random, user }) => ({ callback_query: { id: String(random()), from: user, data: 'x.1.3.0.0.2.2~AAAAAAAAAAA' } }),
  ({ random, user }) => ({ inline_query: { id: '1', from: user, query: oddText(random), offset: '' } }),
  ({ user }) => ({ chosen_inline_result: { result_id: '1', from: user, query: '' } }),
  ({ user }) => ({ shipping_query: { id: '1', from: user, invoice_payload: '' } }),
  ({ user }) => ({
    pre_checkout_query: { id: '1', from: user, currency: 'XTR', total_amount: 1, invoice_payload: '' },
  }),
  ({ random }) => ({ poll: { id: '1', question: oddText(random), options: [], is_closed: true } }),
  ({ user }) => ({ poll_answer: { poll_id: '1', user, option_ids: [0] } }),
  ({ user, date }) => ({
    my_chat_member: {
      chat: { id: user.id, type: 'private' },
      from: user,
      date,
      old_chat_member: { status: 'kicked' },
      new_chat_member: { status: 'member' },
    },
  }),
  ({ user, date }) => ({
    my_chat_member: {
      chat: { id: -100_999, type: 'channel', title: 'C' },
      from: user,
      date,
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'left' },
    },
  }),
  ({ user, date, groupId }) => ({ chat_member: { chat: { id: groupId, type: 'supergroup' }, from: user, date } }),
  ({ user, date, groupId }) => ({
    chat_join_request: { chat: { id: groupId, type: 'supergroup' }, from: user, date, user_chat_id: 1 },
  }),
  ({ user, date, groupId }) => ({
    message_reaction: {
      chat: { id: groupId, type: 'supergroup' },
      user,
      date,
      message_id: 1,
      old_reaction: [],
      new_reaction: [],
    },
  }),
  ({ date, groupId }) => ({
    message_reaction_count: { chat: { id: groupId, type: 'supergroup' }, date, message_id: 1, reactions: [] },
  }),
  ({ groupId }) => ({ chat_boost: { chat: { id: groupId, type: 'supergroup' }, boost: {} } }),
  ({ groupId }) => ({ removed_chat_boost: { chat: { id: groupId, type: 'supergroup' }, boost_id: '1' } }),
  ({ user }) => ({ business_connection: { id: '1', user, user_chat_id: 1 } }),
  (making) => ({ business_message: message(making, text(making)) }),
  (making) => ({ edited_business_message: message(making, text(making)) }),
  ({ user }) => ({
    deleted_business_messages: { business_connection_id: '1', chat: { id: user.id }, message_ids: [1] },
  }),
  ({ user }) => ({ purchased_paid_media: { from: user, paid_media_payload: '' } }),
  ({ random }) => ({ an_update_of_the_future: { text: oddText(random) } }),
  () => ({}),
];

/** Every third update loses a field somewhere, or has one of another type. */
function damaged(content: object, random: Random): object {
  if (random() > 1 / 3) return content;
  const copy = structuredClone(content);
  let holder: Record<string, unknown> = copy as Record<string, unknown>;
  for (let depth = 0; depth < 5; depth++) {
    const keys = Object.keys(holder);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return copy;
    const value = holder[key];
    if (typeof value === 'object' && value !== null && random() < 0.7) {
      holder = value as Record<string, unknown>;
      continue;
    }
    const chosen = random();
    if (chosen < 0.5) Reflect.deleteProperty(holder, key);
    else
      holder[key] =
        chosen < 0.6 ? null : chosen < 0.7 ? -1 : chosen < 0.8 ? [] : chosen < 0.9 ? oddText(random) : 2 ** 52;
    return copy;
  }
  return copy;
}
