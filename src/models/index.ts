export { EmbeddedModel, type EmbeddedModelFolders } from './embedded-model.js';
