export { Locales } from './locales.js';
export type { Texts } from './texts.js';
