/** Whose page this is. Both have a line and a waiting room of their own; what they read, and what they may ask, differs. */

export type Role = "sitter" | "prescriber";

export let ROLE: Role = "sitter";

/** Before anything is read, kept or drawn. */
export function be(role: Role): void {
  ROLE = role;
}
