export { runBot } from './run-bot.js';
