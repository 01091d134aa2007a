/** The texts of a page, to be compared between its languages. */

/** What is put into the texts: a name, none, and numbers. */
const PUT_IN: readonly (readonly (string | number)[])[] = [["Ana"], [""], [1, 7], [5, 7]];

/** Every text of a branch, with the path to it; a function's texts are those for all that can be put in. */
export function texts(branch: unknown, path: string): [string, string][] {
  if (typeof branch === "string") {
    return [[path, branch]];
  }
  if (typeof branch === "function") {
    return PUT_IN.flatMap((put) =>
      texts((branch as (...put: readonly (string | number)[]) => unknown)(...put), `${path}(${put.map((word) => JSON.stringify(word)).join()})`),
    );
  }
  return Object.entries(branch as object).flatMap(([key, value]) => texts(value, path === "" ? key : `${path}.${key}`));
}

/** How often a sentence ends. */
export const sentences = (text: string) => text.match(/[.?:](?=$|[\s”“»])/g)?.length ?? 0;
/** What was put in, as often as it stands there. */
export const filledIn = (text: string) => (text.match(/Ana|\b[157]\b/g) ?? []).sort();
