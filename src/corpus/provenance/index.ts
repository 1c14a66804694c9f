export { createProvenanceFinder, type FindProvenance, type TracedArticle } from './finder.js';
export { createLanguageDetector, type LanguageDetector } from './language/language-detector.js';
export { OutletDirectory, readOutlets, shippedOutlets } from './outlets/outlet-directory.js';
