/** What pages in several languages have in common: the same places with other words, and which language it is to be. */

/** As many sentences as in the first language, and the same names put in. */
export type Like<W> = W extends string
  ? string
  : W extends (...names: infer Names) => infer Said
    ? (...names: Names) => Like<Said>
    : { readonly [Place in keyof W]: Like<W[Place]> };

export function isOneOf<Language extends string>(languages: Readonly<Record<Language, unknown>>, text: string | null): text is Language {
  return text !== null && Object.hasOwn(languages, text);
}

/** The first of ours, by the subtags of BCP 47, of what the browser was told that its user reads; else English. */
export function firstOf<Language extends string>(
  languages: Readonly<Record<Language | "en", unknown>>,
  told: readonly string[],
): Language | "en" {
  return (
    told.map((tag) => tag.toLowerCase().split("-")[0] ?? "").find((tag): tag is Language | "en" => isOneOf(languages, tag)) ?? "en"
  );
}
