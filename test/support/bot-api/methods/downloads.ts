import { badRequest } from '../failure.js';
import type { Methods } from './method.js';

/** Files that the bot fetches. */
export const downloads: Methods = {
  getFile: {
    kind: 'plain',
    run({ parameters }, world) {
      const id = parameters.text('file_id');
      if (id === undefined) throw badRequest('file_id is not specified');
      return world.files.file(id);
    },
  },
};
