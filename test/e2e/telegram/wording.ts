import { Locales } from '../../../src/telegram/locales/index.js';
import { SHIPPED } from '../../telegram/locales/locales-folder.js';

/** What the bot says, in every language. */
export const locales = await Locales.read(SHIPPED);

/** What the bot says to people whose Telegram is English. */
export const english = locales.texts(null);

/** A moment's day as the bot writes it to people whose Telegram is English. */
export function englishDay(moment: Date): string {
  return moment.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}
