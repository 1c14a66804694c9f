import type { PageDocument } from './page-document.js';

/** Whether an element of the page stands inside more than `depth` others. Not recursive, for there may be a million. */
export function isNestedDeeper(document: PageDocument, depth: number): boolean {
  let element = document.documentElement;
  let ancestors = 0;
  while (element) {
    if (ancestors > depth) return true;
    if (element.firstElementChild) {
      element = element.firstElementChild;
      ancestors++;
      continue;
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement;
      ancestors--;
    }
    element = element?.nextElementSibling ?? null;
  }
  return false;
}
