import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { Api } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DepartureFile } from '../../../src/telegram/outbox/index.js';
import { TOKEN } from './bot-process.js';
import { temporaryPath } from '../../storage/samples.js';

const RUN = '0112c357-f777-43da-aeed-be023638f4ab';
const call = (id: number, attempts = 1) => ({ id, attempts });
const NOTHING = async () => {};

describe('a request', () => {
  /** A server that answers every call with success. */
  async function startServer(onRequest: () => void): Promise<number> {
    const server = createServer((call_, response) => {
      onRequest();
      call_.resume();
      response.setHeader('content-type', 'application/json').end('{"ok":true,"result":{"message_id":1}}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    // It listens on a port.
    return (server.address() as AddressInfo).port;
  }

  test('is noted as leaving before it arrives', async () => {
    const path = temporaryPath();
    const departures = new DepartureFile(path, RUN);
    departures.begin();
    const held: string[] = [];
    const port = await startServer(() => held.push(readFileSync(path, 'utf8')));
    const api = new Api(TOKEN, { apiRoot: `http://127.0.0.1:${port}` });
    for (const id of [1, 2, 3]) {
      departures.announce(call(id));
      await departures.atRest();
      await departures.leave(call(id), async () => api.sendMessage(1, 'x'));
    }
    expect(held.map((text, place) => text.includes(`left ${place + 1} 1\n`))).toEqual([true, true, true]);
  });

  test('has no connection before the tick in which it is made has ended, be it a new one or one that was kept', async () => {
    const port = await startServer(() => {});
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    for (const isKept of [false, true]) {
      const asked = request({ port, host: '127.0.0.1', method: 'POST', agent });
      asked.end('x');
      expect(asked.socket).toBeNull();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect(asked.reusedSocket).toBe(isKept);
      await once(response.resume(), 'end');
    }
  });
});

describe('a file of departures', () => {
  test('knows after the end of a process which calls were announced and never left', async () => {
    const path = temporaryPath();
    const first = new DepartureFile(path, RUN);
    first.begin();
    for (const id of [1, 2, 3]) first.announce(call(id));
    await first.leave(call(2), NOTHING);
    expect(first.stayed(call(1))).toBe(false);
    const second = new DepartureFile(path, RUN);
    expect([1, 2, 3, 4].map((id) => second.stayed(call(id)))).toEqual([true, false, true, false]);
    expect(second.stayed(call(1, 2))).toBe(false);
    second.begin();
    expect(new DepartureFile(path, RUN).stayed(call(1))).toBe(false);
  });

  test('takes a second call for a message for another one', async () => {
    const path = temporaryPath();
    const first = new DepartureFile(path, RUN);
    first.begin();
    first.announce(call(1));
    await first.leave(call(1), NOTHING);
    first.announce(call(1, 2));
    const second = new DepartureFile(path, RUN);
    expect(second.stayed(call(1, 2))).toBe(true);
    expect(second.stayed(call(1))).toBe(false);
  });

  test.each([
    ['another run of the machine', 'another'],
    ['a machine whose runs cannot be told apart', null],
  ])('says nothing after %s', (_, run) => {
    const path = temporaryPath();
    const first = new DepartureFile(path, run === null ? null : RUN);
    first.begin();
    first.announce(call(1));
    expect(new DepartureFile(path, run).stayed(call(1))).toBe(false);
  });

  test('knows the run of this machine by itself', () => {
    const path = temporaryPath();
    const first = new DepartureFile(path);
    first.begin();
    first.announce(call(1));
    expect(new DepartureFile(path).stayed(call(1))).toBe(process.platform === 'linux');
  });

  test('does not grow for ever, and what it has forgotten is not certain', async () => {
    const path = temporaryPath();
    const first = new DepartureFile(path, RUN);
    first.begin();
    first.announce(call(1));
    for (let id = 2; id <= 50_000; id++) {
      first.announce(call(id));
      await first.leave(call(id), NOTHING);
    }
    expect(readFileSync(path).length).toBeLessThan(1_100_000);
    first.announce(call(50_001));
    const second = new DepartureFile(path, RUN);
    expect(second.stayed(call(1))).toBe(false);
    expect(second.stayed(call(50_001))).toBe(true);
  });

  test('that cannot be opened is named', () => {
    const path = temporaryPath();
    new DepartureFile(path, RUN).begin();
    expect(() => new DepartureFile(`${path}/departures`, RUN)).toThrow(`The file ${path}/departures cannot be opened.`);
  });

  test('may hold anything', () => {
    const path = temporaryPath();
    new DepartureFile(path, RUN).begin();
    const line = fc.oneof(fc.string(), fc.constantFrom(RUN, 'announced', 'left', 'announced 1 1', 'left 1 1', ''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        writeFileSync(path, lines.join('\n'));
        const isNamed = lines[0] === RUN && lines.includes('announced 1 1') && !lines.includes('left 1 1');
        expect(new DepartureFile(path, RUN).stayed(call(1))).toBe(isNamed);
      }),
    );
  });
});
