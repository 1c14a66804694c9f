export { BriefingDesk } from './briefing-desk.js';
export { requestAt, requestNow } from './requests.js';
