export { startHostedBot } from './hosted-bot.js';
