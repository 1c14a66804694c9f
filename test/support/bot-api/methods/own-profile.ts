import { badRequest } from '../failure.js';
import { readCommands, readCommandScope, readLanguage } from '../validation/commands.js';
import type { Profile } from '../profile.js';
import type { Method, Methods } from './method.js';

/** What the bot says of itself. */
export const ownProfile: Methods = {
  getMe: {
    kind: 'plain',
    run: (_call, { me, privacy }) => ({ ...me, can_read_all_group_messages: !privacy.on }),
  },
  setMyCommands: {
    kind: 'plain',
    run({ parameters }, world) {
      world.profile.commands.set(readCommandScope(parameters), readCommands(parameters));
      return true;
    },
  },
  deleteMyCommands: {
    kind: 'plain',
    run({ parameters }, world) {
      world.profile.commands.delete(readCommandScope(parameters));
      return true;
    },
  },
  getMyCommands: {
    kind: 'plain',
    run: ({ parameters }, world) => world.profile.commands.get(readCommandScope(parameters)) ?? [],
  },
  setMyName: settingOf('name', 64, ({ names }) => names),
  setMyDescription: settingOf('description', 512, ({ descriptions }) => descriptions),
  setMyShortDescription: settingOf('short_description', 120, ({ shortDescriptions }) => shortDescriptions),
};

/** A text for each language, up to `longest` characters; an empty one takes it back. */
function settingOf(name: string, longest: number, held: (profile: Profile) => Map<string, string>): Method {
  return {
    kind: 'plain',
    run({ parameters }, world) {
      const text = parameters.text(name) ?? '';
      if (text.length > longest) throw badRequest(`${name.replaceAll('_', ' ')} length must not exceed ${longest}`);
      const language = readLanguage(parameters);
      if (text === '') held(world.profile).delete(language);
      else held(world.profile).set(language, text);
      return true;
    },
  };
}
