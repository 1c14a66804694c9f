/** How the masculine past of a verb ends, and how its other forms do: the feminine, the neuter, the plural. */
type PastEndings = readonly (readonly [RegExp, readonly string[]])[];

const RUSSIAN: PastEndings = [
  [/лся(?=\s|$)/u, ['лся', 'лась', 'лось', 'лись']],
  [/л(?=\s|$)/u, ['л', 'ла', 'ло', 'ли']],
  [/г(?=\s|$)/u, ['г', 'гла', 'гло', 'гли']],
];
const UKRAINIAN: PastEndings = [
  [/вся(?=\s|$)/u, ['вся', 'лася', 'лась', 'лося', 'лось', 'лися', 'лись']],
  [/в(?=\s|$)/u, ['в', 'ла', 'ло', 'ли']],
];
const POLISH: PastEndings = [
  [/edział(?=\s|$)/u, ['edział', 'edziała', 'edziało', 'edzieli', 'edziały']],
  [/ł(?=\s|$)/u, ['ł', 'ła', 'ło', 'li', 'ły']],
];

/** Past forms in every gender and number of Russian verbs given in the masculine: "сообщил", "сослался". */
export function russianPast(masculines: readonly string[]): readonly string[] {
  return masculines.flatMap((verb) => conjugated(verb, RUSSIAN));
}

/** The same of Ukrainian verbs: "повідомив", "послався". */
export function ukrainianPast(masculines: readonly string[]): readonly string[] {
  return masculines.flatMap((verb) => conjugated(verb, UKRAINIAN));
}

/** The same of Polish verbs: "podał", "powiedział", "powołał się". */
export function polishPast(masculines: readonly string[]): readonly string[] {
  return masculines.flatMap((verb) => conjugated(verb, POLISH));
}

/** The forms by the first of the endings that the verb has; a phrase changes in its first word. */
function conjugated(verb: string, endings: PastEndings): readonly string[] {
  const found = endings.find(([masculine]) => masculine.test(verb));
  if (!found) throw new RangeError(`Not a masculine past: ${verb}`);
  const [masculine, forms] = found;
  return forms.map((ending) => verb.replace(masculine, ending));
}
