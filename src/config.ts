import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { TokenPrices } from './domain/index.js';
import { ConfigurationError } from './errors.js';

/** An empty variable is one that is not set, as in a .env file with its right-hand sides left out. */
const variable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** Names with a letter in their last label, so that a mistyped address is not taken for a name. */
const HOST_NAME =
  /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)*(?=[^.]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

const privateHost = z.union(
  [z.literal('*'), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6(), z.string().regex(HOST_NAME)],
  'has an entry that is no host name, address or range of addresses',
);

const tokens = z.coerce.number().int().min(0);
const price = z.coerce.number().min(0);

const environment = z.object({
  DATA_DIR: variable(z.string().default('./data')),
  EMBEDDING_MODEL: variable(z.string().trim().min(1).default('embedded')),
  EMBEDDING_BASE_URL: variable(z.url({ protocol: /^https?$/ }).optional()),
  EMBEDDING_QUERY_PREFIX: variable(z.string().default('')),
  EMBEDDING_DOCUMENT_PREFIX: variable(z.string().default('')),
  OPENAI_API_KEY: variable(z.string().trim().min(1).optional()),
  OPENAI_BASE_URL: variable(z.url({ protocol: /^https?$/ }).default('https://api.openai.com/v1')),
  CHAT_MODEL: variable(z.string().trim().min(1).optional()),
  DAILY_TOKEN_BUDGET: variable(tokens.optional()),
  DAILY_TOKEN_BUDGET_PER_PERSON: variable(tokens.optional()),
  CHAT_PROMPT_PRICE: variable(price.optional()),
  CHAT_COMPLETION_PRICE: variable(price.optional()),
  LOG_LEVEL: variable(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
  TELEGRAM_BOT_TOKEN: variable(
    z
      .string()
      .regex(/^\d+:[\w-]{20,}$/, 'is not a token as @BotFather gives one')
      .optional(),
  ),
  TELEGRAM_API_ROOT: variable(z.url({ protocol: /^https?$/ }).default('https://api.telegram.org')),
  ACCESS: variable(z.enum(['invite', 'open']).default('invite')),
  WEBHOOK_URL: variable(z.url({ protocol: /^https?$/ }).optional()),
  WEBHOOK_SECRET: variable(
    z
      .string()
      // Telegram takes shorter ones, which could be guessed, and would hide ordinary words in the log.
      .regex(/^[\w-]{8,256}$/, 'is not 8 to 256 of A-Z a-z 0-9 _ -')
      .optional(),
  ),
  RETENTION_DAYS: variable(z.coerce.number().int().min(1).max(36_500).optional()),
  PORT: variable(z.coerce.number().int().min(1).max(65_535).optional()),
  ALLOW_PRIVATE_HOSTS: variable(
    z
      .string()
      .transform((text) => text.split(',').map((entry) => entry.trim()))
      .pipe(z.array(privateHost))
      .optional(),
  ),
});

/** Who may use the bot: people who were invited, or everyone, within limits. */
export type Access = 'invite' | 'open';

/** How the bot gets its updates: it asks for them, or Telegram brings them to an address. */
export type UpdateSource =
  | { readonly kind: 'polling' }
  | {
      readonly kind: 'webhook';
      readonly url: string;
      /** What Telegram has to show; null lets the bot make one up at each start. */
      readonly secret: string | null;
    };

/** What the Telegram bot is started with. */
export interface TelegramConfig {
  /** Null where none is set; only the bot needs one. */
  readonly token: string | null;
  /** The Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  readonly access: Access;
  readonly updates: UpdateSource;
  /** Where health, metrics and webhooks are served; null serves none. */
  readonly port: number | null;
}

/** The endpoint at which embedding models are looked for that are neither `embedded` nor a folder. */
export interface EmbeddingEndpointConfig {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Null where none is set: endpoints on one's own machine want none. */
  readonly apiKey: string | null;
  /** What stands before each question, and before each text, as the model was trained. */
  readonly queryPrefix: string;
  readonly documentPrefix: string;
}

/** The chat model that words answers, and what it may cost. */
export interface ChatConfig {
  readonly model: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Null where none is set: endpoints on one's own machine want none. */
  readonly apiKey: string | null;
  /** Tokens a day in UTC; null where there is no limit. */
  readonly dailyTokens: number | null;
  readonly dailyTokensPerPerson: number | null;
}

/** What the environment says, checked, with every path absolute. */
export interface Config {
  /** The folder of everything that Depesche stores. */
  readonly dataFolder: string;
  readonly databasePath: string;
  /** The outlets that a user adds to those that ship; may be missing. */
  readonly outletsPath: string;
  /** Where the index keeps its cache; may be deleted at any time. */
  readonly indexFolder: string;
  /** `embedded`, the absolute path of a sentence-transformers export, or a model's name at the endpoint. */
  readonly embeddingModel: string;
  readonly embeddingEndpoint: EmbeddingEndpointConfig;
  /** The model that comes with Depesche, a sentence-transformers export. */
  readonly encoderFolder: string;
  /** The answer reader for that encoder; may be absent. */
  readonly readerFolder: string;
  /** The support reader for that encoder; may be absent. */
  readonly supportFolder: string;
  readonly languageCentresPath: string;
  /** The articles that a first run knows. */
  readonly seedsFolder: string;
  /** The least that is logged; from `debug` on, faults in the program are shown with where they happened. */
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** What the bot says, one file a language. */
  readonly localesFolder: string;
  /** Days for which articles that feeds bring are kept where nothing cites them; null keeps them for good. */
  readonly retentionDays: number | null;
  /** Held by the one process that polls feeds. */
  readonly pollingLockPath: string;
  /** Held by the one bot that works on the data folder. */
  readonly botLockPath: string;
  /** Where the bot notes which calls have left it. */
  readonly departuresPath: string;
  /** Held by the one process that re-embeds the corpus. */
  readonly reembeddingLockPath: string;
  readonly telegram: TelegramConfig;
  /** Host names, addresses and CIDR ranges that feeds and pages may be fetched from though they are not public, or all of them. */
  readonly allowPrivateHosts: readonly string[] | 'all';
  /** Null where answers are quotes alone. */
  readonly chat: ChatConfig | null;
  /** What its tokens cost; null where nobody has said so. */
  readonly tokenPrices: TokenPrices | null;
  /** What a chat model is told, one file a task. */
  readonly promptsFolder: string;
}

/** The folder that holds package.json, models/ and seeds/, wherever below it the running code was compiled to. */
const HOME = packageFolder(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads the configuration from the environment.
 *
 * @throws ConfigurationError naming the variable that cannot be used
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new ConfigurationError(
      z.prettifyError(parsed.error),
      'Correct the environment; .env.example explains each variable.',
    );
  }
  const { DATA_DIR, LOG_LEVEL, RETENTION_DAYS, ALLOW_PRIVATE_HOSTS = [] } = parsed.data;
  const dataFolder = resolve(DATA_DIR);
  return {
    dataFolder,
    databasePath: join(dataFolder, 'depesche.db'),
    outletsPath: join(dataFolder, 'outlets.json'),
    indexFolder: join(dataFolder, 'index'),
    ...embeddingConfig(parsed.data),
    encoderFolder: join(HOME, 'models', 'multilingual-e5-small'),
    readerFolder: join(HOME, 'models', 'answer-reader'),
    supportFolder: join(HOME, 'models', 'support-reader'),
    languageCentresPath: join(HOME, 'models', 'language-centres.json'),
    seedsFolder: join(HOME, 'seeds'),
    logLevel: LOG_LEVEL,
    localesFolder: join(HOME, 'locales'),
    botLockPath: join(dataFolder, 'bot.lock'),
    departuresPath: join(dataFolder, 'departures'),
    retentionDays: RETENTION_DAYS ?? null,
    pollingLockPath: join(dataFolder, 'polling.lock'),
    reembeddingLockPath: join(dataFolder, 'reembedding.lock'),
    telegram: telegramConfig(parsed.data),
    allowPrivateHosts: ALLOW_PRIVATE_HOSTS.includes('*') ? 'all' : ALLOW_PRIVATE_HOSTS,
    chat: chatConfig(parsed.data),
    tokenPrices: tokenPrices(parsed.data),
    promptsFolder: join(HOME, 'prompts'),
  };
}

function chatConfig(variables: z.infer<typeof environment>): ChatConfig | null {
  const { CHAT_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL, DAILY_TOKEN_BUDGET, DAILY_TOKEN_BUDGET_PER_PERSON } = variables;
  if (CHAT_MODEL === undefined) return null;
  return {
    model: CHAT_MODEL,
    baseUrl: OPENAI_BASE_URL.replace(/\/+$/, ''),
    apiKey: OPENAI_API_KEY ?? null,
    dailyTokens: DAILY_TOKEN_BUDGET ?? null,
    dailyTokensPerPerson: DAILY_TOKEN_BUDGET_PER_PERSON ?? null,
  };
}

function tokenPrices(variables: z.infer<typeof environment>): TokenPrices | null {
  const { CHAT_PROMPT_PRICE: prompt, CHAT_COMPLETION_PRICE: completion } = variables;
  if (prompt === undefined && completion === undefined) return null;
  if (prompt !== undefined && completion !== undefined) return { prompt, completion };
  throw new ConfigurationError(
    'Only one of CHAT_PROMPT_PRICE and CHAT_COMPLETION_PRICE is set.',
    'Set both to know what answers cost, or neither.',
  );
}

function embeddingConfig(variables: z.infer<typeof environment>): Pick<Config, 'embeddingModel' | 'embeddingEndpoint'> {
  const { EMBEDDING_MODEL, EMBEDDING_BASE_URL, OPENAI_BASE_URL, OPENAI_API_KEY } = variables;
  const baseUrl = (EMBEDDING_BASE_URL ?? OPENAI_BASE_URL).replace(/\/+$/, '');
  const apiKey = OPENAI_API_KEY ?? null;
  const embeddingModel = isFolder(EMBEDDING_MODEL) ? resolve(EMBEDDING_MODEL) : EMBEDDING_MODEL;
  const isNamed = embeddingModel !== 'embedded' && !isAbsolute(embeddingModel);
  if (isNamed && apiKey === null && new URL(baseUrl).hostname === 'api.openai.com') {
    throw new ConfigurationError(
      `EMBEDDING_MODEL is ${EMBEDDING_MODEL}, which is no folder, and there is no key for a model of that name at OpenAI.`,
      'Set OPENAI_API_KEY, or EMBEDDING_BASE_URL for another endpoint, or correct the path of the folder.',
    );
  }
  const { EMBEDDING_QUERY_PREFIX: queryPrefix, EMBEDDING_DOCUMENT_PREFIX: documentPrefix } = variables;
  return { embeddingModel, embeddingEndpoint: { baseUrl, apiKey, queryPrefix, documentPrefix } };
}

/** Names of models hold slashes too, as BAAI/bge-m3 does: a relative path has to begin as one, or to be there. */
function isFolder(setting: string): boolean {
  if (setting === 'embedded') return false;
  return isAbsolute(setting) || /^\.{1,2}([\\/]|$)/.test(setting) || existsSync(setting);
}

function telegramConfig(variables: z.infer<typeof environment>): TelegramConfig {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, ACCESS, WEBHOOK_URL, WEBHOOK_SECRET, PORT } = variables;
  if (WEBHOOK_URL !== undefined && PORT === undefined) {
    throw new ConfigurationError(
      'WEBHOOK_URL is set, but PORT is not: there is nowhere to bring the updates to.',
      'Set PORT to the port that the address leads to, or leave WEBHOOK_URL out to have the bot ask for its updates.',
    );
  }
  return {
    token: TELEGRAM_BOT_TOKEN ?? null,
    apiRoot: TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    access: ACCESS,
    updates: WEBHOOK_URL ? { kind: 'webhook', url: WEBHOOK_URL, secret: WEBHOOK_SECRET ?? null } : { kind: 'polling' },
    port: PORT ?? null,
  };
}

function packageFolder(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : packageFolder(parent);
}
