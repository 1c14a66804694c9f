import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { ConfigurationError } from '../src/errors.js';

const TOKEN = '7000000001:AAStandInToken_0123456789-abcdefghij';

type Variables = Readonly<Record<string, string | undefined>>;

const telegram = (variables: Variables) => readConfig(variables).telegram;

/** What is said about an environment that cannot be used. */
function complaint(variables: Variables): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return `${error.message}\n${error.remedy}`;
    throw error;
  }
  throw new Error('This environment can be used.');
}

const VARIABLES = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_API_ROOT',
  'ACCESS',
  'WEBHOOK_URL',
  'WEBHOOK_SECRET',
  'PORT',
  'LOG_LEVEL',
  'ALLOW_PRIVATE_HOSTS',
  'RETENTION_DAYS',
  'CHAT_PROMPT_PRICE',
] as const;

describe('an environment in which nothing is set', () => {
  it('is one with which everything but the bot works, and the bot asks Telegram for updates', () => {
    expect(telegram({})).toEqual({
      token: null,
      apiRoot: 'https://api.telegram.org',
      access: 'invite',
      updates: { kind: 'polling' },
      port: null,
    });
    expect(readConfig({}).logLevel).toBe('info');
  });

  it('is the same where the variables are there and empty', () => {
    expect(readConfig(Object.fromEntries(VARIABLES.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('has the lock of the bot in the data folder, and the texts beside the program', () => {
    expect(readConfig({}).botLockPath).toBe(resolve('data', 'bot.lock'));
    expect(readConfig({}).departuresPath).toBe(resolve('data', 'departures'));
    expect(readConfig({ DATA_DIR: '/srv/depesche' }).botLockPath).toBe('/srv/depesche/bot.lock');
    expect(readConfig({ DATA_DIR: '/srv/depesche' }).localesFolder).toBe(join(import.meta.dirname, '..', 'locales'));
  });
});

describe('the prices of tokens', () => {
  it('are both known or neither, and are no less than nothing', () => {
    expect(readConfig({}).tokenPrices).toBeNull();
    const prices = { CHAT_PROMPT_PRICE: '0.40', CHAT_COMPLETION_PRICE: '0' };
    expect(readConfig(prices).tokenPrices).toEqual({ prompt: 0.4, completion: 0 });
    expect(complaint({ CHAT_PROMPT_PRICE: '0.40' })).toContain('CHAT_COMPLETION_PRICE');
    expect(complaint({ ...prices, CHAT_PROMPT_PRICE: '-1' })).toContain('CHAT_PROMPT_PRICE');
  });
});

describe('TELEGRAM_BOT_TOKEN', () => {
  it.each([TOKEN, '1:abcdefghijklmnopqrst'])('may be %s', (token) => {
    expect(telegram({ TELEGRAM_BOT_TOKEN: token }).token).toBe(token);
  });

  it.each([
    'abcdefghijklmnopqrstuvwxyz',
    '7000000001',
    '7000000001:',
    '7000000001:short',
    `bot${TOKEN}`,
    ` ${TOKEN}`,
    `${TOKEN}\n`,
    `${TOKEN}/getMe`,
    `${TOKEN}"`,
    TOKEN.replace(':', ''),
  ])('may not be "%s", and is not repeated', (token) => {
    const said = complaint({ TELEGRAM_BOT_TOKEN: token });
    expect(said).toContain('TELEGRAM_BOT_TOKEN');
    expect(said).toContain('@BotFather');
    expect(said).not.toContain(token);
  });
});

describe('TELEGRAM_API_ROOT', () => {
  it.each([
    ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['http://127.0.0.1:8081/', 'http://127.0.0.1:8081'],
    ['https://bots.example.org/api//', 'https://bots.example.org/api'],
    ['https://bots.example.org/api', 'https://bots.example.org/api'],
  ])('may be %s, and stands without a slash at its end', (root, apiRoot) => {
    expect(telegram({ TELEGRAM_API_ROOT: root }).apiRoot).toBe(apiRoot);
  });

  it.each(['api.telegram.org', 'ftp://api.telegram.org', 'file:///etc/passwd', 'https://', '/'])(
    'may not be "%s"',
    (root) => expect(complaint({ TELEGRAM_API_ROOT: root })).toContain('TELEGRAM_API_ROOT'),
  );
});

describe('ACCESS', () => {
  it.each(['invite', 'open'])('may be %s', (access) => {
    expect(telegram({ ACCESS: access }).access).toBe(access);
  });

  it.each(['closed', 'OPEN', ' open', 'invite,open'])('may not be "%s"', (access) => {
    expect(complaint({ ACCESS: access })).toContain('ACCESS');
  });
});

describe('WEBHOOK_URL and WEBHOOK_SECRET', () => {
  const hook = { WEBHOOK_URL: 'https://bot.example.org/hook', PORT: '8080' };

  it('let Telegram bring the updates, with a secret that is named or made up', () => {
    expect(telegram(hook)).toMatchObject({
      updates: { kind: 'webhook', url: 'https://bot.example.org/hook', secret: null },
      port: 8080,
    });
    expect(telegram({ ...hook, WEBHOOK_SECRET: 'S-e_cret1' }).updates).toMatchObject({ secret: 'S-e_cret1' });
  });

  it('need a port to which the updates are brought', () => {
    const said = complaint({ WEBHOOK_URL: hook.WEBHOOK_URL });
    expect(said).toContain('WEBHOOK_URL is set, but PORT is not');
    expect(said).toContain('Set PORT');
    expect(complaint({ ...hook, PORT: '' })).toContain('PORT is not');
  });

  it('change nothing where only the secret is there', () => {
    expect(telegram({ WEBHOOK_SECRET: 'unused-secret' }).updates).toEqual({ kind: 'polling' });
  });

  it.each(['bot.example.org/hook', 'ftp://bot.example.org', 'https://'])('may not be "%s"', (url) => {
    expect(complaint({ ...hook, WEBHOOK_URL: url })).toContain('WEBHOOK_URL');
  });

  it.each(['with space', 'ümlaute', 'a'.repeat(7), 'a'.repeat(257), 'abcdefg.h', 'abcdefg\nh'])(
    'may have no secret such as "%s"',
    (secret) => {
      const said = complaint({ ...hook, WEBHOOK_SECRET: secret });
      expect(said).toContain('WEBHOOK_SECRET');
      expect(said).not.toContain(secret);
    },
  );

  it('may have a secret of 8 to 256 characters', () => {
    for (const secret of ['a'.repeat(8), 'a'.repeat(256)]) {
      expect(telegram({ ...hook, WEBHOOK_SECRET: secret }).updates).toMatchObject({ secret });
    }
  });
});

describe('PORT', () => {
  it.each(['1', '8080', '65535'])('may be %s', (port) => expect(telegram({ PORT: port }).port).toBe(Number(port)));

  it.each(['0', '65536', '-1', '80.5', 'http', ' ', '8080a', 'Infinity', 'NaN', '٨٠٨٠'])('may not be "%s"', (port) => {
    expect(complaint({ PORT: port })).toContain('PORT');
  });
});

describe('EMBEDDING_MODEL', () => {
  const named = { EMBEDDING_MODEL: 'BAAI/bge-m3', EMBEDDING_BASE_URL: 'http://127.0.0.1:8080/v1/' };

  it('is the embedded one where nothing is said', () => {
    expect(readConfig({}).embeddingModel).toBe('embedded');
  });

  it.each(['/srv/model', './model', '../model', 'models/multilingual-e5-small', '.'])(
    'may be the folder %s',
    (folder) => {
      expect(readConfig({ EMBEDDING_MODEL: folder }).embeddingModel).toBe(resolve(folder));
    },
  );

  it('may be a name at an endpoint, with a key and without', () => {
    expect(readConfig(named)).toMatchObject({
      embeddingModel: 'BAAI/bge-m3',
      embeddingEndpoint: { baseUrl: 'http://127.0.0.1:8080/v1', apiKey: null, queryPrefix: '', documentPrefix: '' },
    });
    const key = 'sk-something';
    expect(
      readConfig({ EMBEDDING_MODEL: 'text-embedding-3-small', OPENAI_API_KEY: key }).embeddingEndpoint,
    ).toMatchObject({
      baseUrl: 'https://api.openai.com/v1',
      apiKey: key,
    });
  });

  it('is looked for where chat models are, unless it has an endpoint of its own', () => {
    const shared = { EMBEDDING_MODEL: 'bge-m3', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' };
    expect(readConfig(shared).embeddingEndpoint.baseUrl).toBe('http://127.0.0.1:11434/v1');
    expect(readConfig({ ...shared, ...named }).embeddingEndpoint.baseUrl).toBe('http://127.0.0.1:8080/v1');
  });

  it('may have prefixes, which keep their spaces', () => {
    const prefixes = { EMBEDDING_QUERY_PREFIX: 'query: ', EMBEDDING_DOCUMENT_PREFIX: 'passage: ' };
    expect(readConfig({ ...named, ...prefixes }).embeddingEndpoint).toMatchObject({
      queryPrefix: 'query: ',
      documentPrefix: 'passage: ',
    });
  });

  it('may not be a name where there is nobody to ask for it', () => {
    const said = complaint({ EMBEDDING_MODEL: 'modles/other' });
    expect(said).toMatch(/modles\/other, which is no folder[^]*OPENAI_API_KEY[^]*EMBEDDING_BASE_URL/u);
  });

  it.each(['127.0.0.1:8080', 'ftp://127.0.0.1', '/v1'])('may not be looked for at "%s"', (url) => {
    expect(complaint({ ...named, EMBEDDING_BASE_URL: url })).toContain('EMBEDDING_BASE_URL');
  });
});

describe('LOG_LEVEL', () => {
  it.each(['trace', 'debug', 'info', 'warn', 'error', 'silent'])('may be %s', (level) => {
    expect(readConfig({ LOG_LEVEL: level }).logLevel).toBe(level);
  });

  it.each(['verbose', 'INFO', '30'])('may not be "%s"', (level) => {
    expect(complaint({ LOG_LEVEL: level })).toContain('LOG_LEVEL');
  });
});

describe('RETENTION_DAYS', () => {
  it('keeps articles for good where it is not set', () => expect(readConfig({}).retentionDays).toBeNull());
  it('may be a number of days', () => expect(readConfig({ RETENTION_DAYS: '90' }).retentionDays).toBe(90));
  it.each(['0', '-1', '1.5', 'ever'])('may not be "%s"', (days) => {
    expect(complaint({ RETENTION_DAYS: days })).toContain('RETENTION_DAYS');
  });
});

describe('ALLOW_PRIVATE_HOSTS', () => {
  it.each<[string, readonly string[] | 'all']>([
    ['wiki', ['wiki']],
    ['wiki.example.org', ['wiki.example.org']],
    ['127.0.0.1', ['127.0.0.1']],
    ['::1', ['::1']],
    ['10.1.0.0/16', ['10.1.0.0/16']],
    ['fd00::/8', ['fd00::/8']],
    [' wiki.example.org , 10.1.0.0/16,::1 ', ['wiki.example.org', '10.1.0.0/16', '::1']],
    ['*', 'all'],
    ['wiki,*', 'all'],
  ])('may be "%s"', (text, hosts) => {
    expect(readConfig({ ALLOW_PRIVATE_HOSTS: text }).allowPrivateHosts).toEqual(hosts);
  });

  it('allows nothing where it is not set', () => expect(readConfig({}).allowPrivateHosts).toEqual([]));

  it.each([
    ',',
    'wiki,',
    'http://wiki',
    'wiki:8080',
    'wi ki',
    '10.1.0.0/33',
    '10.1.0/16',
    '256.0.0.1',
    '10.1',
    'fd00::/129',
    '[::1]',
    '*.example.org',
    '-wiki',
    'wiki.',
  ])('may not be "%s"', (text) => expect(complaint({ ALLOW_PRIVATE_HOSTS: text })).toContain('ALLOW_PRIVATE_HOSTS'));
});

describe('several variables that cannot be used', () => {
  it('are all named at once', () => {
    const said = complaint({ PORT: '0', ACCESS: 'closed', TELEGRAM_BOT_TOKEN: 'x', LOG_LEVEL: 'loud' });
    for (const name of ['PORT', 'ACCESS', 'TELEGRAM_BOT_TOKEN', 'LOG_LEVEL']) expect(said).toContain(name);
    expect(said).toContain('.env.example');
  });
});
