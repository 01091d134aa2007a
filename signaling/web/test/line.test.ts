import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromHex, toHex, utf8 } from "../src/line/bytes";
import { Handshake, prologue } from "../src/line/handshake";
import { confirmedPsk, fragmentOf, lineId, mediaRoom, Mistyped, psk, readInvitation, ticket } from "../src/line/secret";
import { sha256 } from "../src/line/primitives";

const golden = JSON.parse(readFileSync(new URL("../../../crypto/golden/line.json", import.meta.url), "utf8"));
const secret = fromHex(golden.derivations.secret);

describe("the golden file that the console's tests read too", () => {
  test("every derivation is what this end computes", async () => {
    expect({
      secret: toHex(secret),
      fragment: await fragmentOf(secret),
      lineId: await lineId(secret),
      ticket: toHex(await ticket(secret)),
      ticketHash: toHex(await sha256(await ticket(secret))),
      psk: toHex(await psk(secret)),
      mediaRoom: await mediaRoom(secret),
      confirmedSecret: golden.derivations.confirmedSecret,
      confirmedPsk: toHex(await confirmedPsk(secret, fromHex(golden.derivations.confirmedSecret))),
    }).toEqual(golden.derivations);
  });

  test.each<{ key: string; [field: string]: any }>(golden.handshakes)(
    "the handshake with the $key key",
    async (expected) => {
      const shared =
        expected.key === "confirmed" ? await confirmedPsk(secret, fromHex(golden.derivations.confirmedSecret)) : await psk(secret);
      const line = prologue(await lineId(secret));
      const guest = await Handshake.on(line, shared, fromHex(expected.guestEphemeral));
      const console = await Handshake.on(line, shared, fromHex(expected.consoleEphemeral));

      const first = await guest.begin();
      const { second, agreed: atConsole } = await console.answer(first);
      const atGuest = await guest.complete(second);

      expect(toHex(first)).toBe(expected.first);
      expect(toHex(second)).toBe(expected.second);
      for (const end of [atGuest, atConsole]) {
        expect(toHex(end.hash)).toBe(expected.hash);
        expect(end.name).toBe(expected.name);
        expect(end.words.join(" ")).toBe(expected.words);
        expect(toHex(end.exported)).toBe(expected.export);
      }
      for (const frame of expected.fromGuest) {
        expect(toHex(await atGuest.seal(utf8(frame.plain)))).toBe(frame.sealed);
        expect(toHex(await atConsole.open(fromHex(frame.sealed)))).toBe(toHex(utf8(frame.plain)));
      }
      for (const frame of expected.fromConsole) {
        expect(toHex(await atConsole.seal(utf8(frame.plain)))).toBe(frame.sealed);
        expect(toHex(await atGuest.open(fromHex(frame.sealed)))).toBe(toHex(utf8(frame.plain)));
      }
    },
  );
});

/** cacophony's vector of Noise_NNpsk0_25519_AESGCM_SHA256, as carried by mcginty/snow. */
test("the published vector is met", async () => {
  const shared = fromHex("54686973206973206d7920417573747269616e20706572737065637469766521");
  const told = fromHex("4a6f686e2047616c74");
  const guest = await Handshake.on(told, shared, fromHex("893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a"));
  const console = await Handshake.on(told, shared, fromHex("bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b"));

  const first = await guest.begin(fromHex("4c756477696720766f6e204d69736573"));
  const { second } = await console.answer(first, fromHex("4d757272617920526f746862617264"));
  const agreed = await guest.complete(second);

  expect(toHex(first)).toBe(
    "ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c79447c37a89fc17813788d30df2d59501d6066f5f8aecc3406bbd9829f2d24a531b1",
  );
  expect(toHex(second)).toBe(
    "95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f1448088432f29d79368ef9de4e1ae7a362fb05bf0ad668e026bf5714554497b3a720461",
  );
  expect(toHex(agreed.hash)).toBe("9f3b1f9afd7767767b5b9d1069844a6154fdbdcc36dfb3e31c0fffc5c973d530");
});

describe("an invitation", () => {
  test("is read with and without a second place", async () => {
    const fragment = await fragmentOf(secret);
    expect((await readInvitation(fragment)).secondHost).toBeUndefined();
    expect((await readInvitation(`${fragment}~two.example:8443`)).secondHost).toBe("two.example:8443");
  });

  test("with any one character changed is refused", async () => {
    const fragment = await fragmentOf(secret);
    for (let i = 0; i < fragment.length; i++) {
      const wrong = fragment.slice(0, i) + (fragment[i] === "A" ? "B" : "A") + fragment.slice(i + 1);
      await expect(readInvitation(wrong)).rejects.toBeInstanceOf(Mistyped);
    }
    await expect(readInvitation(fragment.slice(1))).rejects.toBeInstanceOf(Mistyped);
    await expect(readInvitation("")).rejects.toBeInstanceOf(Mistyped);
  });
});
