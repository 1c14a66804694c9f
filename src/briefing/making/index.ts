export { BriefingDesk, type BriefingDeskParts } from './briefing-desk.js';
export { requestAt, requestNow } from './requests.js';
