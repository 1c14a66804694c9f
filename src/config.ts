import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigurationError } from './errors.js';

/** An empty variable is one that is not set, as in a .env file with its right-hand sides left out. */
const variable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const environment = z.object({
  DATA_DIR: variable(z.string().default('./data')),
  EMBEDDING_MODEL: variable(z.string().default('embedded')),
  LOG_LEVEL: variable(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
});

/** What the environment says, checked, with every path absolute. */
export interface Config {
  /** The folder of everything that Depesche stores. */
  readonly dataFolder: string;
  readonly databasePath: string;
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
    indexFolder: join(dataFolder, 'index'),
    encoderFolder: isEmbedded ? join(HOME, 'models', 'multilingual-e5-small') : resolve(EMBEDDING_MODEL),
    // A reader belongs to the encoder whose token states it was trained on.
    readerFolder: isEmbedded ? join(HOME, 'models', 'answer-reader') : join(resolve(EMBEDDING_MODEL), 'answer-reader'),
    languageCentresPath: join(HOME, 'models', 'language-centres.json'),
    seedsFolder: join(HOME, 'seeds'),
    logLevel: LOG_LEVEL,
  };
}

function packageFolder(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : packageFolder(parent);
}
