import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleText, feedOf, page, PAGE } from '../../feeds/samples.js';
import { answerStatus, content, WebServer } from '../../support/web-server/index.js';
import { buttonsOf, shownAs } from './shown.js';
import { english, englishDay } from './wording.js';
import { openWorld, type World } from './world.js';

const HOST = '127.0.0.1';

let web: WebServer;
let world: World;
beforeAll(async () => {
  web = await WebServer.start();
  world = await openWorld({
    access: 'invite',
    environment: { ALLOW_PRIVATE_HOSTS: HOST },
    before: async ({ feeds }) => {
      const inAnHour = new Date(Date.now() + 3_600_000);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 8 * 24 * 3_600_000 });
      const { feed } = await feeds.feeds.add({ url: web.url(HOST, '/broken'), title: 'Zerbrochenes Blatt' });
      await feeds.feeds.fail(feed.id, 'the server answered 503', inAnHour);
      vi.useRealTimers();
    },
  });
});
afterAll(async () => {
  await world.close();
  await web.close();
});

function publish(text: string): void {
  const entry = { id: 'elbe', path: '/elbe', title: 'Elbe', summary: `${text.length} Zeichen` };
  web.answer(HOST, '/feed', content(feedOf([entry]), { etag: `"${text.length}"` }));
  web.answer(HOST, '/elbe', content(page(text, { title: 'Elbe' }), PAGE));
}

describe('feeds in Telegram', () => {
  it('are added by an admin, polled by the bot, and show what has changed in an article', async () => {
    const admin = await world.member('admin');
    const head = '<link rel="alternate" type="application/atom+xml" href="/feed">';
    web.answer(HOST, '/', content(`<html><head>${head}</head><body>News</body></html>`, PAGE));
    publish(articleText('elbe'));

    const added = await world.say(admin, `/feeds ${web.url(HOST, '/')}`);
    expect(added.text.trim()).toBe(english('feed-added', { feed: 'Nordkurier' }));
    const { articles, feeds } = world.storage;
    const version = async () => (await articles.history(2)).length;
    await until(async () => (await version()) === 1);

    const excerpt = await world.say(admin, '/excerpt A2.1');
    expect(excerpt.text).toContain('Der Frachter elbe');
    publish(articleText('elbe').replace('niemand verletzt', 'ein Matrose verletzt'));
    await world.turn(admin, english('button-feed-poll'), added);
    await until(async () => (await version()) === 2);

    const changed = await world.say(admin, '/excerpt A2.1');
    admin.presses(english('button-changes'), changed);
    const changes = await admin.chat.nextMessage({ after: changed, timeoutMs: 15_000 });
    expect(changes.text).toContain(english('changes-heading', { article: 'A2', date: englishDay(new Date()) }));
    expect(shownAs('strikethrough', changes)).toEqual(['niemand']);
    expect(shownAs('bold', changes)).toContain('ein Matrose');

    await world.turn(admin, english('button-feed-pause'), added);
    expect(added.text).toContain(english('feed-paused'));
    expect(added.text).toContain(english('feed-articles-a-day', { articles: 0.1 }));
    await world.turn(admin, english('button-feed-remove'), added);
    await world.turn(admin, english('button-remove-yes'), added);
    expect(added.text.trim()).toBe(english('feed-removed', { feed: 'Nordkurier' }));
    expect(await feeds.feeds.findByUrl(web.url(HOST, '/feed'))).toBeNull();
  });

  it('that have failed for a week are told to the owner once, and to everybody who looks', async () => {
    const admin = await world.member('admin');
    const list = await world.say(admin, '/feeds');
    expect(list.text).toContain(english('feed-error', { error: 'the server answered 503' }));
    expect(buttonsOf(list).flat()).toContain('Zerbrochenes Blatt');

    // Nobody has spoken with the bot in the owner's name: Telegram lets it write to no stranger.
    world.expectRefusal(({ outcome }) => outcome.kind === 'error' && outcome.description.includes("can't initiate"));
    const reports = () =>
      world
        .calls('sendRichMessage')
        .concat(world.calls('sendMessage'))
        .filter(({ parameters }) => JSON.stringify(parameters).includes(english('feeds-failing', { count: 1 })));
    await world.telegram.until(() => reports().length > 0);
    await world.restart();
    await world.say(admin, '/feeds');
    expect(reports()).toHaveLength(1);
  });

  it('are not for readers, and an address without a feed says why', async () => {
    const reader = await world.member('reader');
    expect((await world.say(reader, '/feeds')).text.trim()).toBe(
      english('role-needed', { role: english('role-admin') }),
    );
    web.answer(HOST, '/nothing', answerStatus(404));
    const said = await world.say(await world.member('admin'), `/feeds ${web.url(HOST, '/nothing')}`);
    expect(said.text).toContain('the server answered 404 Not Found');
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  await expect.poll(holds, { timeout: 25_000, interval: 100 }).toBe(true);
}
