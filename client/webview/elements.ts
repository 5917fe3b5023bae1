/** The part of the preview's page with this id. Throws an Error where the page has none of that kind. */
export function part<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const element = document.getElementById(id);
  if (element instanceof kind) {
    return element;
  }
  throw new Error(`The preview's page has no part "${id}".`);
}
