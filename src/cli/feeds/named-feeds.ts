import { ConfigurationError } from '../../errors.js';
import type { Feed, Storage } from '../../storage/index.js';

const FEED_NUMBER = /^F?([1-9]\d{0,14})$/i;

/**
 * The feed that a person names, by its number (`F3`, `3`) or its address.
 *
 * @throws {ConfigurationError} where there is none such
 */
export async function namedFeed(name: string, { feeds }: Storage['feeds']): Promise<Feed> {
  const number = FEED_NUMBER.exec(name.trim())?.[1];
  const feed = number === undefined ? await feeds.findByUrl(name.trim()) : await feeds.find(Number(number));
  if (!feed) throw new ConfigurationError(`There is no feed ${name}.`, 'depesche feeds lists those there are.');
  return feed;
}
