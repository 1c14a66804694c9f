/** How verbs end, by how their infinitive does. */
type Endings = Readonly<Record<string, { readonly finite: string; readonly participle: string }>>;

/** Regular verbs in the forms in which texts attribute something: the third person of present and past, and participles. */
export interface Verbs {
  /** "rapporte", "rapportent", "rapportait", "rapportaient", "rapporta". */
  readonly finite: (infinitives: readonly string[]) => readonly string[];
  /** "rapporté", as it stands behind "a". */
  readonly participles: (infinitives: readonly string[]) => readonly string[];
  /** "rapporté", "rapportée", "rapportés", "rapportées". */
  readonly agreeing: (infinitives: readonly string[]) => readonly string[];
}

export const frenchVerbs = verbs(
  { er: { finite: 'e ent ait aient a', participle: 'é' } },
  (participle) => ['', 'e', 's', 'es'].map((ending) => participle + ending),
  frenchStem,
);

export const spanishVerbs = verbs(
  {
    ar: { finite: 'a an ó aron aba aban ara', participle: 'ado' },
    er: { finite: 'e en ió ieron ía ían', participle: 'ido' },
    ir: { finite: 'e en ió ieron ía ían', participle: 'ido' },
  },
  (participle) => ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending),
);

export const portugueseVerbs = verbs(
  {
    ar: { finite: 'a am ou aram ava avam ara', participle: 'ado' },
    er: { finite: 'e em eu eram ia iam', participle: 'ido' },
    ir: { finite: 'e em iu iram ia iam', participle: 'ido' },
  },
  (participle) => ['o', 'a', 'os', 'as'].map((ending) => participle.slice(0, -1) + ending),
);

export const italianVerbs = verbs(
  {
    are: { finite: 'a ano ò arono ava avano', participle: 'ato' },
    ire: { finite: 'isce iscono ì iva ivano', participle: 'ito' },
  },
  (participle) => ['o', 'a', 'i', 'e'].map((ending) => participle.slice(0, -1) + ending),
);

function verbs(
  endings: Endings,
  inGenders: (participle: string) => readonly string[],
  stemBefore: (stem: string, ending: string) => string = (stem) => stem,
): Verbs {
  const parts = (infinitive: string) => {
    const found = Object.entries(endings).find(([ending]) => infinitive.endsWith(ending));
    if (!found) throw new RangeError(`Not a regular infinitive: ${infinitive}`);
    const [ending, { finite, participle }] = found;
    return { stem: infinitive.slice(0, -ending.length), finite: finite.split(' '), participle };
  };
  const participleOf = (infinitive: string): string => parts(infinitive).stem + parts(infinitive).participle;
  return {
    finite: (infinitives) =>
      infinitives.flatMap((infinitive) => {
        const { stem, finite } = parts(infinitive);
        return finite.map((ending) => stemBefore(stem, ending) + ending);
      }),
    participles: (infinitives) => infinitives.map(participleOf),
    agreeing: (infinitives) => infinitives.flatMap((infinitive) => inGenders(participleOf(infinitive))),
  };
}

/** "avançait", "interrogeait"; "révèle", "relève", "rappelle", "relaie". */
function frenchStem(stem: string, ending: string): string {
  if (ending.startsWith('a')) return stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  return stem
    .replace(/é(?=[^aeiouéè]{1,2}$)/u, 'è')
    .replace(/(?<=[^aeiouy])e(?=[lv]$)/u, 'è')
    .replace(/appèl$/u, 'appell')
    .replace(/y$/u, 'i');
}
