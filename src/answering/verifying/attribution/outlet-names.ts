import type { OutletDirectory } from '../../../corpus/index.js';

/** Finds all that an outlet is called in a directory, by one of its names: "WSJ" and "Wall Street Journal". */
export function outletNames(directory: Pick<OutletDirectory, 'resolve'>): (name: string) => readonly string[] {
  return (name) => {
    const outlet = directory.resolve(name);
    return outlet ? [outlet.name, ...outlet.aliases, ...outlet.homographs, ...outlet.markedOnly] : [name];
  };
}
