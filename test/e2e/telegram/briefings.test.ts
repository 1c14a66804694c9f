import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chatId, type Subscription } from '../../../src/domain/index.js';
import type { Person, StoredMessage } from '../../support/bot-api/index.js';
import { readPdf } from '../../typesetting/read-pdf.js';
import { runCommand } from '../../support/command.js';
import { temporaryFolder } from '../../support/data-folder.js';
import { runProgram } from '../program.js';
import { arrivedAnHourAgo, makeDue } from './due-briefings.js';
import { type ArticleLine, openWorld, PATIENCE_MS, type World } from './world.js';

const TODAY = new Date().toISOString();
const ARTICLES: readonly ArticleLine[] = [
  {
    id: 'bridge-reuters',
    outlet: 'Reuters',
    language: 'en',
    publishedAt: TODAY,
    title: 'Bridge collapses in Porto',
    text: 'A road bridge over the Douro in Porto collapsed on Friday morning, killing 12 people, the city said. Rescue teams searched the river for cars. Mayor Rui Moreira called it the worst day in the history of the city.',
  },
  {
    id: 'bridge-spiegel',
    outlet: 'Der Spiegel',
    language: 'de',
    publishedAt: TODAY,
    title: 'Brücke in Porto eingestürzt',
    text: 'In Porto ist am Freitagmorgen eine Straßenbrücke über den Douro eingestürzt. Dabei starben nach Angaben der Stadt 12 Menschen. Bürgermeister Rui Moreira sprach vom schlimmsten Tag in der Geschichte der Stadt.',
  },
];
const NOT_WRITTEN = 'initiate conversation';

let world: World;
beforeAll(async () => {
  world = await openWorld({ articles: ARTICLES, inOwnProcess: true });
  arrivedAnHourAgo(world.data);
  // The owner, who is told of lost briefings, has never written to the bot.
  world.expectRefusal(({ outcome }) => outcome.kind === 'error' && outcome.description.includes(NOT_WRITTEN));
});
afterAll(async () => world.close());

/** Subscribes to everything, and gives the subscription. */
async function subscribe(person: Person, city = 'Berlin'): Promise<Subscription> {
  const dialog = await world.say(person, '/subscribe');
  await world.turn(person, 'Time zone', dialog);
  await world.say(person, city);
  await world.turn(person, '✅ Subscribe', dialog);
  const [subscription] = await world.storage.briefings.subscriptions.ofChat(chatId(person.id));
  if (!subscription) throw new Error(`Nothing was subscribed to: ${dialog.text}`);
  return subscription;
}

async function nextOf(person: Person): Promise<StoredMessage> {
  return person.chat.nextMessage({ timeoutMs: PATIENCE_MS });
}

async function statesOf({ id }: Subscription): Promise<string[]> {
  return (await world.storage.briefings.deliveries.latest(id, 5)).map(({ state }) => state);
}

describe.concurrent('the dialog of subscribing', () => {
  it('asks for the zone before it subscribes, and says when the first briefing comes', async () => {
    const person = world.person();
    const dialog = await world.say(person, '/subscribe');
    expect(dialog.text).toContain('Topic: everything');
    await world.turn(person, '✅ Subscribe', dialog);
    expect(dialog.text).toMatch(/^Where are you\?/u);
    await writeInto(dialog, person, 'Nowhere at all');
    expect(dialog.text).toContain('I do not know a place “Nowhere at all”');
  });

  it('takes a city in other letters, a time and a topic as they are written', async () => {
    const person = world.person();
    const dialog = await world.say(person, '/subscribe');
    await world.turn(person, 'Time zone', dialog);
    expect((await world.say(person, 'MÜNCHEN')).text).toBe('Your time zone: Europe/Berlin');
    await world.turn(person, 'Time', dialog);
    await writeInto(dialog, person, '6.45');
    await world.turn(person, 'Topic', dialog);
    await writeInto(dialog, person, 'bridges in Portugal');
    await world.turn(person, 'Days', dialog);
    await world.turn(person, 'Monday to Friday', dialog);
    await world.turn(person, '← Back', dialog);
    expect(dialog.text).toContain('Topic: bridges in Portugal');
    await world.turn(person, '✅ Subscribe', dialog);
    expect(dialog.text).toMatch(/^Subscribed\. The first briefing comes on \w+day.* 06:45/u);
    const [subscription] = await world.storage.briefings.subscriptions.ofChat(chatId(person.id));
    expect(subscription).toMatchObject({
      topic: { kind: 'words', words: 'bridges in Portugal' },
      days: [1, 2, 3, 4, 5],
      time: '06:45',
      timeZone: 'Europe/Berlin',
    });
  });

  it('shows what would be sent before anything is stored', async () => {
    const person = world.person();
    const dialog = await world.say(person, '/subscribe');
    person.presses('Preview', dialog);
    expect((await nextOf(person)).text).toBe('Preview: this is what would be sent now.');
    expect((await nextOf(person)).text).toContain('Porto');
    expect(await world.storage.briefings.subscriptions.ofChat(chatId(person.id))).toEqual([]);
  });

  it('is for the admins of a group alone', async () => {
    const [admin, member] = [world.person(), world.person()];
    const group = await world.group([admin, member]);
    expect((await world.say(member, '/subscribe', { in: group })).text).toBe('In a group only its admins can do that.');
    expect((await world.say(admin, '/subscribe', { in: group })).text).toContain('A new briefing');
  });
});

describe.concurrent('a briefing', () => {
  it('comes at once where it is asked for, without a subscription', async () => {
    const briefing = await world.say(world.person(), '/briefing');
    expect(briefing.text).toMatch(/^Your briefing, /u);
    expect(briefing.text).toContain('2 articles');
    expect(briefing.text).toMatch(/\[1\] (?:Reuters|Der Spiegel) · in (?:English|German)/u);
  });

  it('comes once when it is due, and opens its stories', async () => {
    const person = world.person();
    const subscription = await subscribe(person);
    await makeDue(subscription, world);
    const briefing = await nextOf(person);
    expect(briefing.text).toMatch(/^Your briefing, /u);
    await vi.waitFor(async () => expect(await statesOf(subscription)).toEqual(['sent']), PATIENCE_MS);
    person.presses('1', briefing);
    const story = await nextOf(person);
    person.presses('Less of this', story);
    expect((await nextOf(person)).text).toMatch(/^Noted/u);
    person.presses('Ask about this', story);
    expect((await nextOf(person)).text).toMatch(/^Write your question/u);
    expect((await world.say(person, 'How many people were killed?')).text).toContain('12');
    expect(person.chat.botMessages.filter(({ text }) => text.startsWith('Your briefing'))).toHaveLength(1);
    const { code, stdout } = await runCommand(['briefing', '--for', String(subscription.id), '--json'], {
      data: world.data,
    });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([{ subscription: subscription.id, stories: [] }]);
  });

  it('is a file for analysts', async () => {
    const analyst = await world.member('analyst');
    const briefing = await world.say(analyst, '/briefing');
    analyst.presses('As Markdown', briefing);
    expect((await nextOf(analyst)).document?.file_name).toMatch(/^briefing-.*\.md$/u);
    analyst.presses('As PDF', briefing);
    const { document } = await nextOf(analyst);
    expect(document?.file_name).toMatch(/^briefing-.*\.pdf$/u);
    const { pages } = await readPdf(await download(document?.file_id ?? ''));
    expect(pages[0]?.letters).toMatch(/^Yourbriefing,.*Reuters/u);
  });

  it('is written to a file by the command line', async () => {
    const { id } = await subscribe(world.person());
    const path = join(temporaryFolder(), 'briefing.pdf');
    const command = ['briefing', '--for', String(id), '--at', new Date().toISOString(), '--pdf'];
    const { stdout, stderr } = await runCommand([...command, path], { data: world.data });
    expect([stdout, stderr]).toEqual(['', '']);
    expect((await readPdf(readFileSync(path))).pages[0]?.letters).toMatch(/^Yourbriefing,/u);
    const nowhere = await runCommand([...command, join(path, 'x.pdf')], { data: world.data });
    expect([nowhere.code, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toContain('x.pdf cannot be written.');
    expect((await runProgram([...command, path, '--json'], { data: world.data })).code).toBe(2);
  });

  it('does not come while it is paused, and can be deleted', async () => {
    const person = world.person();
    const subscription = await subscribe(person);
    const list = await world.say(person, '/subscriptions');
    expect(list.text).toContain('One briefing');
    await world.turn(person, '1 · everything', list);
    await world.turn(person, 'Pause', list);
    expect(list.text).toContain('Paused');
    expect((await world.storage.briefings.subscriptions.find(subscription.id))?.state).toBe('paused');
    await world.turn(person, 'Resume', list);
    expect(list.text).toContain('Next: ');
    await world.turn(person, 'Delete', list);
    await world.turn(person, 'Delete', list);
    expect(await world.storage.briefings.subscriptions.find(subscription.id)).toBeNull();
  });
});

it('a briefing that may not have arrived is sent again only where an admin says so', async () => {
  const admin = await world.member('admin');
  await world.say(admin, '/help');
  const subscription = await subscribe(admin);
  const calls = world.telegram.ledger.entries.length;
  world.telegram.fault({
    method: 'sendRichMessage',
    when: ({ parameters }) => Number(parameters['chat_id']) === admin.id,
    fault: { kind: 'hang' },
  });
  await makeDue(subscription, world);
  await world.telegram.until(() => world.calls('sendRichMessage', calls).length > 0, PATIENCE_MS);
  await world.restart('kill');
  const report = await nextOf(admin);
  expect(report.text).toMatch(/^One briefing may not have arrived/u);
  expect(await statesOf(subscription)).toEqual(['unknown']);
  admin.presses('Send again', report);
  expect((await nextOf(admin)).text).toMatch(/^Your briefing, /u);
  await vi.waitFor(async () => expect(await statesOf(subscription)).toEqual(['sent']), PATIENCE_MS);
});

it('a subscription is forgotten with the person', async () => {
  const person = world.person();
  await subscribe(person);
  const question = await world.say(person, '/forget');
  await world.turn(person, 'Remove everything', question);
  expect(question.text).toContain('one briefing that you had subscribed to');
  expect(await world.storage.briefings.subscriptions.ofChat(chatId(person.id))).toEqual([]);
});

/** The bytes of a file that the bot has sent. */
async function download(fileId: string): Promise<Uint8Array> {
  const { root, token } = world.telegram;
  const answer: unknown = await (await fetch(`${root}/bot${token}/getFile?file_id=${fileId}`)).json();
  const { result } = z.object({ result: z.object({ file_path: z.string() }) }).parse(answer);
  return new Uint8Array(await (await fetch(`${root}/file/bot${token}/${result.file_path}`)).arrayBuffer());
}

/** Has a person write what the dialog waits for, which changes its message. */
async function writeInto(dialog: StoredMessage, person: Person, text: string): Promise<void> {
  const { length } = dialog.versions;
  person.writes(text);
  await world.telegram.until(() => dialog.versions.length > length, PATIENCE_MS);
}
