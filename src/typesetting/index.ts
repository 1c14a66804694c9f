export { briefingPdf } from './briefing-pdf.js';
