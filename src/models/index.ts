export { EmbeddedModel } from './embedded-model.js';
export { EndpointModel } from './endpoint/endpoint-model.js';
export type { LoadedModel } from './loaded-model.js';
