import { type Declension, declining } from './declension.js';

/** Before an ending that softens, a stem's last consonants turn into these: "Onet", "Onecie". */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['sm', 'śmi'],
  ['zd', 'ździ'],
  ['sł', 'śl'],
  ['ch', 'sz'],
  ['ł', 'l'],
  ['r', 'rz'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['k', 'c'],
  ['g', 'dz'],
];
const SOFTENING = '~';

const POLISH: Declension = {
  nouns: [
    { gender: 'masculine', ending: '(?<=[bdfłmnprstvwz])', cases: 'a owi a em ~e' },
    { gender: 'masculine', ending: '(?<=[bdfłmnprstvwz])', cases: 'u owi a em u' },
    { gender: 'masculine', ending: '(?<=[kg])', cases: 'a owi a iem u' },
    { gender: 'masculine', ending: '(?<=[kg])', cases: 'u owi u iem u' },
    { gender: 'masculine', ending: '(?<=[chjlżx])', cases: 'a owi a em u' },
    { gender: 'masculine', ending: '(?<=[chjlżx])', cases: 'u owi u em u' },
    { gender: 'masculine', ending: 'x', cases: 'ksu ksowi ks ksem ksie' },
    { gender: 'masculine', ending: '(?<=[cs]z|rz)', cases: 'a owi a em u' },
    { gender: 'masculine', ending: '(?<![aeioun])iec', cases: 'ca cowi ca cem cu' },
    { gender: 'masculine', ending: 'niec', cases: 'ńca ńcowi ńca ńcem ńcu' },
    { gender: 'masculine', ending: '(?<=[bcdfghjklłmnprstwz])ek', cases: 'ka kowi ka kiem ku' },
    { gender: 'masculine', ending: '(?<=[gdtk])el', cases: 'la lowi la lem lu' },
    { gender: 'masculine', ending: 'dzień', cases: 'dnia dniowi dzień dniem dniu' },
    { gender: 'masculine', ending: 'tydzień', cases: 'tygodnia tygodniowi tydzień tygodniem tygodniu' },
    { gender: 'masculine', ending: 'ść', cases: 'ścia ściowi ścia ściem ściu' },
    { gender: 'masculine', ending: '(?<=[A-Z][BCDFGKLMNPRTWZ]|T)', cases: '-u -owi -a -em -ie' },
    { gender: 'masculine', ending: '(?<=[bcdfgklmnprstv]e)', cases: "'a 'owi 'a 'em 'u" },
    { gender: 'feminine', ending: '(?<=[bdfłmnprstwz])a', cases: 'y ~e ę ą ~e' },
    { gender: 'feminine', ending: '(?<=[kg])a', cases: 'i ~e ę ą ~e' },
    { gender: 'feminine', ending: '(?<=c|[cs]z|rz|ż)a', cases: 'y y ę ą y' },
    { gender: 'feminine', ending: '(?<=[lj])a', cases: 'i i ę ą i' },
    { gender: 'feminine', ending: '(?<=i)a', cases: 'i i ę ą i' },
    { gender: 'feminine', ending: 'nia', cases: 'ni ni nię nią ni' },
    { gender: 'feminine', ending: 'ść', cases: 'ści ści ść ścią ści' },
    {
      gender: 'feminine',
      ending: 'Rzeczpospolita',
      cases: 'Rzeczypospolitej Rzeczypospolitej Rzeczpospolitą Rzeczpospolitą Rzeczypospolitej',
    },
    { gender: 'neuter', ending: 'o', cases: 'a u o em ~e' },
    { gender: 'neuter', ending: 'o', cases: 'a u o em u' },
    { gender: 'neuter', ending: '(?<=[iczż])e', cases: 'a u e em u' },
    { gender: 'plural', ending: 'y', cases: 'ów om y ami ach' },
    { gender: 'plural', ending: '(?<=n)y', cases: ' om y ami ach' },
    { gender: 'plural', ending: 'ci', cases: 'ci ciom ci ciami ciach' },
    { gender: 'plural', ending: '(?<=[kg])i', cases: 'ów om i ami ach' },
    { gender: 'plural', ending: '(?<=j)e', cases: 'i om e ami ach' },
  ],
  adjectives: [
    { gender: 'masculine', ending: 'y', cases: 'ego emu ego ym ym' },
    { gender: 'masculine', ending: '(?<=[kgn])i', cases: 'iego iemu iego im im' },
    { gender: 'feminine', ending: '(?<=[kg])a', cases: 'iej iej ą ą iej' },
    { gender: 'feminine', ending: '(?<=n)ia', cases: 'iej iej ią ią iej' },
    { gender: 'feminine', ending: '(?<=[włnrtz])a', cases: 'ej ej ą ą ej' },
    { gender: 'neuter', ending: '(?<=[kgn])ie', cases: 'iego iemu ie im im' },
    { gender: 'neuter', ending: '(?<=[włnrtz])e', cases: 'ego emu e ym ym' },
    { gender: 'plural', ending: '(?<=[kgn])ie', cases: 'ich im ie imi ich' },
    { gender: 'plural', ending: '(?<=[włnrtz])e', cases: 'ych ym e ymi ych' },
  ],
  conjunction: 'i',
  adjectivesBehind: true,
  join: (stem, ending) => (ending.startsWith(SOFTENING) ? softened(stem) + ending.slice(1) : stem + ending),
};

function softened(stem: string): string {
  const [hard, soft] = SOFTENED.find(([consonants]) => stem.endsWith(consonants)) ?? [
    '',
    /[bfmnpswvz]$/u.test(stem) ? 'i' : '',
  ];
  return stem.slice(0, stem.length - hard.length) + soft;
}

/** The cases of a Polish noun or of any name: "Gazecie Wyborczej", "Guardiana", "Onecie", "TVN-owi". */
export const declinedInPolish = declining(POLISH);
