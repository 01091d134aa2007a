/** Four words that both ends compute from a handshake and read to each other. The list is the console's, bundled. */

import list from "../../../../crypto/src/main/resources/io/vigil/crypto/line/words.txt";

const WORDS = list.trim().split("\n");

/** The first 44 bits of 6 bytes, four indices of 11, most significant first. */
export function safetyWords(bytes: Uint8Array): string[] {
  const bits = bytes.reduce((all, octet) => (all << 8n) | BigInt(octet), 0n);
  return [1n, 2n, 3n, 4n].map((place) => WORDS[Number((bits >> (48n - 11n * place)) & 0x7ffn)] ?? "");
}
