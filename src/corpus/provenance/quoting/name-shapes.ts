/** A capitalised word of a name. */
export const CAPITALISED_WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]{0,40}(?:[.&'’‘-][\p{L}\p{N}]{1,40}){0,4}`;

/** The small words that names have among them: "Gazzetta dello Sport", "Le Canard d'Or". */
export const PARTICLE = String.raw`(?:(?:de|da|das|do|dos|del|della|dello|delle|degli|dei|des|di|du|la|le|les|el|los|il|al|of|the|für|van|het)\s|(?:al|el|ar|as|at)-|(?:d|l|dell|dall|degl)['’])`;

const PART_BEHIND = String.raw`\s(?:${PARTICLE}{0,2}${CAPITALISED_WORD}|\p{N}{1,4}(?![\p{L}\p{N}]))`;

/** A run of up to five capitalised words, with the small ones that names have among them. */
export const CAPITALISED_NAME = `${CAPITALISED_WORD}(?:${PART_BEHIND}){0,4}`;

/** A host name: "strana.ua", "radio.example.org". */
export const HOST = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,40}(?:\.[\p{L}\p{N}-]{1,40}){0,2}\.\p{Ll}{2,6}(?![\p{L}\p{N}])`;

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Greek}/u];

/** Whether two words are written in different scripts, as a foreign name and the words around it. */
export function inDifferentScripts(a: string, b: string): boolean {
  const [first, second] = [a, b].map((word) => SCRIPTS.findIndex((script) => script.test(word)));
  return first !== -1 && second !== -1 && first !== second;
}
