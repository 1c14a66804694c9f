/**
 * The base of every error that Depesche throws on purpose: what happened, and what the person who sees it can do.
 * Anything else that reaches the top is a fault in the program and is shown as one.
 */
export abstract class DepescheError extends Error {
  /** What the user can do about it, as one sentence. */
  abstract readonly remedy: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** One article could not be read from its source; the others can. */
export class UnreadableSourceError extends DepescheError {
  readonly remedy = 'Check the file, or leave it out; everything else was read.';

  constructor(
    readonly source: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${source}: ${reason}`, options);
  }
}

/** A file or folder that was named is not there or may not be read. */
export class SourceNotFoundError extends DepescheError {
  readonly remedy = 'Check the path and its permissions.';
}

/** A value in the environment or on the command line cannot be used. */
export class ConfigurationError extends DepescheError {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** A model's folder is missing, incomplete or altered. */
export class ModelFilesError extends DepescheError {
  constructor(
    message: string,
    readonly remedy = 'Restore the folder from the repository (git checkout -- models), or name another with EMBEDDING_MODEL.',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The database was made by a newer program. */
export class NewerDatabaseError extends DepescheError {
  readonly remedy = 'Update Depesche, or choose another DATA_DIR.';
}

/** The database cannot be read as one. */
export class DamagedDatabaseError extends DepescheError {
  readonly remedy = 'Restore the file from a backup, or move it away and ingest again.';
}

/** The data cannot be written: no permission, or no space. */
export class StorageUnavailableError extends DepescheError {
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Another process held the database longer than anyone should wait. */
export class DatabaseBusyError extends DepescheError {
  readonly remedy = 'Wait until the other process has finished, then run the command again.';
}

/** The database holds vectors of another embedding model. */
export class ModelMismatchError extends DepescheError {
  readonly remedy =
    'Run the command again: another process has re-embedded the corpus meanwhile. What was stored is there.';
}

/** A worker thread ended or was ended before it had answered. */
export class WorkerFailedError extends DepescheError {
  readonly remedy = 'Run the command again; if it happens again, report it with the text above.';
}

/** Work on one update has ended the process again and again. */
export class UpdateAbandonedError extends DepescheError {
  readonly remedy = 'Ask in other words; if it happens again, report it with the reference.';
}

/** Telegram does not know the bot's token. */
export class TelegramTokenError extends DepescheError {
  readonly remedy = 'Copy the token from @BotFather into TELEGRAM_BOT_TOKEN again.';
}

/** Another program is receiving the bot's updates. */
export class UpdateConflictError extends DepescheError {
  readonly remedy = 'Stop the other program, or get a token of its own for it from @BotFather.';
}

/** Another bot works on the same data folder. */
export class BotRunningError extends DepescheError {
  readonly remedy = 'Stop the other bot, or choose another DATA_DIR.';
}

/** A file that was sent to the bot could not be fetched. */
export class TelegramFileError extends DepescheError {
  readonly remedy = 'Send the file again.';
}

/** Texts of the bot are missing or faulty. */
export class LocaleFilesError extends DepescheError {
  readonly remedy = 'Restore the folder from the repository: git checkout -- locales';

  /** @param problems each with the file and the text that it is about */
  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`The bot's texts cannot be used:\n${problems.join('\n')}`, options);
  }
}

/** The user's list of outlets cannot be used. */
export class OutletListError extends DepescheError {
  readonly remedy = 'Correct the file, or move it away; docs/adding-an-outlet.md says what an entry may hold.';

  /** @param problems each with the entry and the field that it is about */
  constructor(
    readonly path: string,
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`The list of outlets ${path} cannot be used.\n${problems.join('\n')}`, options);
  }
}

/** A briefing was not made in the time that it may take. */
export class BriefingTimeError extends DepescheError {
  readonly remedy = 'It is tried again by itself; where that happens often, the machine or the chat model is too slow.';
}

/** Another process has changed the stories each time that articles were to be put into them. */
export class StoriesChangedError extends DepescheError {
  readonly remedy = 'Let one of the processes do it, or try again later.';

  constructor(options?: ErrorOptions) {
    super('Articles could not be put into stories: another process keeps changing them.', options);
  }
}

/** Why a feed, or a list of feeds, cannot be read. */
export type FeedProblem = 'empty' | 'page' | 'other-format' | 'broken' | 'encoding' | 'limits';

/** What came from a feed's address is no feed that can be read. */
export class UnreadableFeedError extends DepescheError {
  /** @param url the feed's address, or what stands for it in messages */
  constructor(
    readonly url: string,
    readonly problem: FeedProblem,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${url}: ${reason}`, options);
  }

  get remedy(): string {
    return this.problem === 'page'
      ? 'Give the address of the feed itself; the page may name it.'
      : 'Check the address in a browser; if the feed is meant to be there, its outlet has to repair it.';
  }
}

/** An address leads to no feed that can be polled. */
export class FeedNotFoundError extends DepescheError {
  readonly remedy = 'Open the address in a browser, and give the one of the feed itself or of a page that names it.';
}

/** A model at an endpoint could not make vectors. */
export abstract class EmbeddingEndpointError extends DepescheError {}

/** The endpoint does not know the key, or the key may not use the model. */
export class EmbeddingKeyError extends EmbeddingEndpointError {
  readonly remedy = 'Check OPENAI_API_KEY, and that it belongs to EMBEDDING_BASE_URL.';
}

/** The endpoint does not know the model, or there is no endpoint at this address. */
export class EmbeddingModelNameError extends EmbeddingEndpointError {
  readonly remedy = 'Check EMBEDDING_MODEL, and that EMBEDDING_BASE_URL ends as the endpoint wants it, mostly in /v1.';
}

/** The endpoint takes no more requests for now, or the account is used up. */
export class EmbeddingRateLimitError extends EmbeddingEndpointError {
  constructor(
    message: string,
    readonly remedy: string,
    /** How long the endpoint asks to wait, in ms; null where it does not say, or where waiting does not help. */
    readonly retryAfterMs: number | null,
    /** Whether the same request may succeed later. */
    readonly passes: boolean,
  ) {
    super(message);
  }
}

/** The endpoint cannot be reached, does not answer in time, breaks off, or fails itself. */
export class EmbeddingUnreachableError extends EmbeddingEndpointError {
  readonly remedy = 'Check EMBEDDING_BASE_URL and that the endpoint is running, then run the command again.';
}

/** The endpoint does not accept the request as it is. */
export class EmbeddingRequestError extends EmbeddingEndpointError {
  readonly remedy = 'Choose an EMBEDDING_MODEL that makes vectors of texts of 512 tokens.';
}

/** What the endpoint replied are not the vectors of the texts that it was sent. */
export class EmbeddingReplyError extends EmbeddingEndpointError {
  readonly remedy = 'Choose an EMBEDDING_MODEL that makes vectors of texts, at an endpoint as OpenAI describes it.';
}

/** The endpoint has begun to give vectors of another length: another model stands behind the name. */
export class EmbeddingDimensionError extends EmbeddingEndpointError {
  readonly remedy = 'Find out what changed at the endpoint; `depesche reembed` then makes all vectors anew.';
}

/** The model that the corpus' vectors come from cannot be loaded, so that questions cannot be compared with them. */
export class ModelUnavailableError extends DepescheError {
  readonly remedy = 'Run `depesche reembed` to change to the model of EMBEDDING_MODEL, or give the other one back.';
}

/** Another process re-embeds the corpus. */
export class ReembeddingRunningError extends DepescheError {
  readonly remedy = 'Let it finish; questions are answered meanwhile.';
}

/** A chat model could not be used, or not for this request; what it would have worded is quoted instead. */
export abstract class ChatModelError extends DepescheError {}

/** The endpoint does not know the key, or the key may not use the model. */
export class ChatKeyError extends ChatModelError {
  readonly remedy = 'Check OPENAI_API_KEY, and that it belongs to OPENAI_BASE_URL.';
}

/** The endpoint does not know the model, or there is no endpoint at this address. */
export class ChatModelNameError extends ChatModelError {
  readonly remedy = 'Check CHAT_MODEL, and that OPENAI_BASE_URL ends as the endpoint wants it, mostly in /v1.';
}

/** The endpoint takes no more requests for now, or the account is used up. */
export class ChatRateLimitError extends ChatModelError {
  constructor(
    message: string,
    readonly remedy: string,
    /** How long the endpoint asks to wait, in ms; null where it does not say. */
    readonly retryAfterMs: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The endpoint cannot be reached, does not answer in time, or fails itself. */
export class ChatUnreachableError extends ChatModelError {
  readonly remedy =
    'Check OPENAI_BASE_URL and that the endpoint is running; questions are answered with quotes meanwhile.';
}

/** The endpoint does not accept the request as it is. */
export class ChatRequestError extends ChatModelError {
  readonly remedy = 'Choose a model with a context of at least 8,000 tokens that takes chat requests.';
}

/** What the model wrote cannot be read in any of the ways in which it can be asked. */
export class ChatReplyError extends ChatModelError {
  readonly remedy = 'Choose another CHAT_MODEL, best one with structured output.';
}

/** The model declines to answer. */
export class ChatRefusalError extends ChatModelError {
  readonly remedy = 'Ask in other words, or choose another CHAT_MODEL.';
}

/** Prompt files are missing or do not fit the program. */
export class PromptFilesError extends DepescheError {
  readonly remedy = 'Restore the folder from the repository: git checkout -- prompts';

  /** @param problems each with the file that it is about */
  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`The prompts cannot be used:\n${problems.join('\n')}`, options);
  }
}

/** A PDF would have to show characters that none of the program's fonts has. */
export class CharactersWithoutFontError extends DepescheError {
  readonly remedy = 'Take it as Markdown, which holds any text.';

  /** @param characters each once, in the order in which they were met */
  constructor(readonly characters: readonly string[]) {
    super(`There is no font for ${namedCharacters(characters)}.`);
  }
}

const MOST_CHARACTERS_NAMED = 8;

/** Characters for somebody to read: the first eight, "…" where there are more, and the number of one that cannot be seen. */
export function namedCharacters(characters: readonly string[]): string {
  const named = characters
    .slice(0, MOST_CHARACTERS_NAMED)
    .map((character) => (/^[^\p{C}\p{Z}]+$/u.test(character) ? character : numberOf(character)));
  return [...named, ...(characters.length > named.length ? ['…'] : [])].join(' ');
}

function numberOf(character: string): string {
  return Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join('+');
}
