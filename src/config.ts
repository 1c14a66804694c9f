import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigurationError } from './errors.js';

/** An empty variable is one that is not set, as in a .env file with its right-hand sides left out. */
const variable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const tokens = z.coerce.number().int().min(0);

const environment = z.object({
  DATA_DIR: variable(z.string().default('./data')),
  EMBEDDING_MODEL: variable(z.string().default('embedded')),
  CHAT_MODEL: variable(z.string().trim().min(1).optional()),
  OPENAI_API_KEY: variable(z.string().trim().min(1).optional()),
  OPENAI_BASE_URL: variable(z.url({ protocol: /^https?$/ }).default('https://api.openai.com/v1')),
  DAILY_TOKEN_BUDGET: variable(tokens.optional()),
  DAILY_TOKEN_BUDGET_PER_PERSON: variable(tokens.optional()),
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
  PORT: variable(z.coerce.number().int().min(1).max(65_535).optional()),
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
  /** A sentence-transformers export. */
  readonly encoderFolder: string;
  /** The answer reader for that encoder; may be absent. */
  readonly readerFolder: string;
  readonly languageCentresPath: string;
  /** The articles that a first run knows. */
  readonly seedsFolder: string;
  /** The least that is logged; from `debug` on, faults in the program are shown with where they happened. */
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** What the bot says, one file a language. */
  readonly localesFolder: string;
  /** Held by the one bot that works on the data folder. */
  readonly botLockPath: string;
  readonly telegram: TelegramConfig;
  /** Null where answers are quotes alone. */
  readonly chat: ChatConfig | null;
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
  const { DATA_DIR, EMBEDDING_MODEL, LOG_LEVEL } = parsed.data;
  const dataFolder = resolve(DATA_DIR);
  const isEmbedded = EMBEDDING_MODEL === 'embedded';
  return {
    dataFolder,
    databasePath: join(dataFolder, 'depesche.db'),
    outletsPath: join(dataFolder, 'outlets.json'),
    indexFolder: join(dataFolder, 'index'),
    encoderFolder: isEmbedded ? join(HOME, 'models', 'multilingual-e5-small') : resolve(EMBEDDING_MODEL),
    // A reader belongs to the encoder whose token states it was trained on.
    readerFolder: isEmbedded ? join(HOME, 'models', 'answer-reader') : join(resolve(EMBEDDING_MODEL), 'answer-reader'),
    languageCentresPath: join(HOME, 'models', 'language-centres.json'),
    seedsFolder: join(HOME, 'seeds'),
    logLevel: LOG_LEVEL,
    localesFolder: join(HOME, 'locales'),
    botLockPath: join(dataFolder, 'bot.lock'),
    telegram: telegramConfig(parsed.data),
    chat: chatConfig(parsed.data),
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
