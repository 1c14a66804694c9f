export { changeSubscription, pauseSubscription, resumeSubscription, subscribe } from './subscribing.js';
