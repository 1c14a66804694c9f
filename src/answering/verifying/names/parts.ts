/** What may be named in other words by what is part of it, or it is part of: "European" of the EU. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  europe: ['eu', 'ecb', 'esa', 'europeanParliament', 'europeanChampionship'],
  eu: ['europe', 'europeanParliament', 'ecb'],
  england: ['GB'],
  GB: ['england', 'scotland', 'wales'],
  CD: ['CG'],
  CG: ['CD'],
  KR: ['korea'],
  KP: ['korea'],
  korea: ['KR', 'KP'],
  africa: ['africaCup', 'africanUnion'],
  mundial: ['worldCup'],
  worldCup: ['mundial'],
};

/**
 * Whether quotes name a part of what an id stands for, or what it is a part of, as news does for it.
 *
 * @param known ids that the quotes name
 */
export function isNamedByPart(id: string, known: ReadonlySet<string>): boolean {
  return (PARTS[id] ?? []).some((other) => known.has(other));
}
