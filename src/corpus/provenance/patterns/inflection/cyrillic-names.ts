const CYRILLIC = /^(?!\p{Lu}+$)\p{Script=Cyrillic}[^\p{Script=Latin}]*(?:\.\p{L}+)?$/u;
const DOMAIN = /\.\p{L}+$/u;
const LINKED = /^(\p{Lu}[\p{L}’']+)-(?=\p{Lu}\p{Ll})/u;
const LATER_WORD = /(?<=[\s-])\p{L}/gu;

/**
 * Makes the function that gives the other forms of an outlet's name where names in Cyrillic letters decline and those in
 * Latin letters do not: its cases, and these and the name itself as papers differ in capitals ("Нью-Йорк Таймс").
 *
 * @param declined gives a name's cases
 */
export function cyrillicForms(declined: (name: string) => readonly string[]): (name: string) => readonly string[] {
  return (name) => {
    if (!CYRILLIC.test(name)) return [];
    return [name, ...cases(name, declined)].flatMap(inOtherCapitals).filter((form) => form !== name);
  };
}

function cases(name: string, declined: (name: string) => readonly string[]): readonly string[] {
  const domain = DOMAIN.exec(name)?.[0];
  if (domain) return declined(name.slice(0, -domain.length)).map((form) => form + domain);
  if (!LINKED.test(name)) return declined(name);
  return [...declined(name), ...declined(name.replace(LINKED, '$1 ')).map((form) => form.replace(' ', '-'))];
}

/** "Нью-Йорк таймс", "Нью-Йорк Таймс"; "Российская Газета". */
function inOtherCapitals(form: string): readonly string[] {
  const capitals = form.replace(LATER_WORD, (letter) => letter.toUpperCase());
  const small = form.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  return [...new Set([form, capitals, small])];
}
