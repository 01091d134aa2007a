import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { fromHex } from "../src/line/bytes";
import { fingerprintsIn } from "../src/seal/fingerprint";
import { importFrameKey, type Role } from "../src/seal/frames";
import { isProof, Proofs } from "../src/seal/proof";

const golden = JSON.parse(readFileSync(new URL("../../golden/frames.json", import.meta.url), "utf8"));
const A = `${"AB:".repeat(31)}CD`;
const B = `${"0F:".repeat(31)}01`;
const sdp = (...lines: string[]) => ["v=0", "o=- 1 2 IN IP4 0.0.0.0", "s=-", "t=0 0", ...lines, ""].join("\r\n");

describe("the fingerprints of a description", () => {
  test("are those of the session and of every medium, each once, however they are written", () => {
    const found = fingerprintsIn(
      sdp(
        `a=fingerprint:sha-256 ${A}`,
        "m=audio 9 UDP/TLS/RTP/SAVPF 111",
        `a=fingerprint:SHA-256 ${A.toLowerCase()}`,
        "m=video 9 UDP/TLS/RTP/SAVPF 96",
        `a=fingerprint:sha-256 ${B}`,
        "m=video 0 UDP/TLS/RTP/SAVPF 96",
        `a=fingerprint:sha-512 ${A}:${B}`,
      ),
    );
    expect(found).toEqual([
      { algorithm: "sha-256", value: A },
      { algorithm: "sha-256", value: B },
      { algorithm: "sha-512", value: `${A}:${B}` },
    ]);
  });

  test.each([
    ["there is none", ["m=audio 9 UDP/TLS/RTP/SAVPF 111"]],
    ["another separator", [`a=fingerprint sha-256 ${A}`]],
    ["two spaces", [`a=fingerprint:sha-256  ${A}`]],
    ["something behind it", [`a=fingerprint:sha-256 ${A} ${B}`]],
    ["a space at the end", [`a=fingerprint:sha-256 ${A} `]],
    ["capitals in the word", [`a=Fingerprint:sha-256 ${A}`]],
    ["no value", ["a=fingerprint:sha-256"]],
    ["half an octet", [`a=fingerprint:sha-256 ${A}:A`]],
    ["a good one beside a bad one", [`a=fingerprint:sha-256 ${A}`, "m=audio 9 X 1", "a=fingerprint:sha-256 none"]],
    ["space before it", [` a=fingerprint:sha-256 ${A}`]],
  ])("are none when %s", (_, lines) => {
    expect(fingerprintsIn(sdp(...lines))).toBeUndefined();
  });

  test("are found behind any end of line that a browser may know", () => {
    const both = [{ algorithm: "sha-256", value: A }, { algorithm: "sha-256", value: B }];
    for (const end of ["\r\n", "\n", "\r"]) {
      expect(fingerprintsIn(`v=0${end}a=fingerprint:sha-256 ${A}${end}a=fingerprint:sha-256 ${B}${end}`)).toEqual(both);
    }
  });
});

describe("a proof", () => {
  const fingerprint = { algorithm: "sha-256", value: A };
  let proofs: Proofs;
  let proof: string;

  beforeAll(async () => {
    proofs = await Proofs.of(await importFrameKey(fromHex(golden.key)), "room");
    proof = await proofs.make("guest", fingerprint);
  });

  test.each<{ room: string; role: Role; algorithm: string; value: string; proof: string }>(golden.proofs)(
    "of the $role is that of the golden file",
    async ({ room, role, algorithm, value, proof: expected }) => {
      const those = await Proofs.of(await importFrameKey(fromHex(golden.key)), room);
      expect(await those.make(role, { algorithm, value })).toBe(expected);
    },
  );

  test("holds for its certificate, role, room and key, and for no other", async () => {
    const elsewhere = await Proofs.of(await importFrameKey(fromHex(golden.key)), "another room");
    const stranger = await Proofs.of(await importFrameKey(new Uint8Array(32)), "room");
    expect(await proofs.prove("guest", fingerprint, [proof])).toBe(true);
    expect(await proofs.prove("console", fingerprint, [proof]), "sent back").toBe(false);
    expect(await proofs.prove("guest", { ...fingerprint, value: B }, [proof]), "another certificate").toBe(false);
    expect(await proofs.prove("guest", { ...fingerprint, algorithm: "sha-512" }, [proof]), "another algorithm").toBe(false);
    expect(await elsewhere.prove("guest", fingerprint, [proof])).toBe(false);
    expect(await stranger.prove("guest", fingerprint, [proof])).toBe(false);
    expect(await proofs.prove("guest", fingerprint, []), "nothing was published").toBe(false);
  });

  test("holds beside false ones", async () => {
    expect(await proofs.prove("guest", fingerprint, ["A".repeat(43), proof, "_".repeat(43)])).toBe(true);
  });

  test("with any character changed proves nothing", async () => {
    for (let place = 0; place < 43; place++) {
      const other = proof[place] === "A" ? "w" : "A"; // the last one carries four bits, and these two differ in them
      const tampered = proof.slice(0, place) + other + proof.slice(place + 1);
      expect(await proofs.prove("guest", fingerprint, [tampered]), `character ${place}`).toBe(false);
    }
  });

  test("is 43 characters of base64url, and nothing else is looked at", () => {
    expect(isProof(proof)).toBe(true);
    for (const text of ["", proof.slice(1), `${proof}A`, `${proof.slice(1)}=`, ` ${proof.slice(1)}`]) {
      expect(isProof(text)).toBe(false);
    }
  });
});
