import { type AddressInfo, createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Door, isClosed, type Way } from "../src/door/door";
import { isOver } from "../src/door/outside";
import { House } from "./stage/house";
import { until } from "./stage/until";

const ticket = { line: "cfed3565b95b59c1ff9e86a5ed0e2ff3", ticket: "dGlja2V0", seatKey: "c2VhdA" };

let house: House;
let door: Door;
let ways: Way[];
let console: boolean[];

beforeEach(async () => {
  house = await House.open();
  ways = [];
  console = [];
  door = new Door([house.place], ticket, {
    way: (way) => ways.push(way),
    console: (here) => console.push(here),
    handshake: () => {},
    sealed: () => {},
  });
});

afterEach(async () => {
  door.stop();
  await house.close();
});

describe("a ticket that is known", () => {
  test("opens the room, and the ticket is shown in no address", async () => {
    door.start();
    await until(() => door.way === "joined");

    expect(house.credentials).toStrictEqual([`\0${ticket.line}\0${ticket.ticket}`]);
    expect(house.present?.seatKey).toBe(ticket.seatKey);
  });

  test("shows the console's coming and going", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.seats({ said: () => {}, guest: () => {} });
    await until(() => console.at(-1) === true);
    house.seats(undefined);
    await until(() => console.at(-1) === false);

    expect(ways).toStrictEqual(["joined"]);
  });
});

describe("a connection that breaks", () => {
  test("is made again by itself, with the same seat", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.cut();
    await until(() => door.way === "connecting");
    await until(() => door.way === "joined");

    expect(ways).toStrictEqual(["joined", "connecting", "joined"]);
    expect(house.accepted.map(({ seatKey }) => seatKey)).toStrictEqual([ticket.seatKey, ticket.seatKey]);
  });

  test("goes on after a server that shut down", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.end("system-shutdown");
    await until(() => ways.length === 3);

    expect(ways).toStrictEqual(["joined", "connecting", "joined"]);
  });

  test("is found out when the server no longer answers", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.present?.socket.pause();
    door.probe();
    await until(() => house.accepted.length === 2, "another connection");
    await until(() => door.way === "joined");

    expect(ways).toStrictEqual(["joined", "connecting", "joined"]);
  });
});

describe("a network that is another", () => {
  test("leaves no time to a server that was asked already", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.present?.socket.pause();
    door.doubt();
    const asked = performance.now();
    door.networkChanged();
    await until(() => house.accepted.length === 2, "another connection");

    expect(performance.now() - asked).toBeLessThan(1_000);
    await until(() => door.way === "joined");
  });

  test("costs a stream that lives nothing", async () => {
    door.start();
    await until(() => door.way === "joined");
    door.networkChanged();
    await new Promise((resolve) => setTimeout(resolve, 1_800));

    expect(house.accepted).toHaveLength(1);
    expect(ways).toStrictEqual(["joined"]);
  });

  test("is doubted for a second and a half, whatever was asked before", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.present?.socket.pause();
    door.probe();
    door.doubt();
    const doubted = performance.now();
    await until(() => house.accepted.length === 2, "another connection");

    expect(performance.now() - doubted).toBeLessThan(3_000);
  });
});

describe("a way on which nothing passes", () => {
  test("is not waited for as long as the network would", async () => {
    const swallowing = createServer((socket) => socket.pause()); // takes the connection, and never says a word
    await new Promise<void>((resolve) => swallowing.listen(0, "127.0.0.1", resolve));
    const { port } = swallowing.address() as AddressInfo;
    const nobody = { service: `ws://127.0.0.1:${port}/xmpp-websocket`, domain: "127.0.0.1" };
    door = new Door([nobody, house.place], ticket, { way: () => {}, console: () => {}, handshake: () => {}, sealed: () => {} });
    const began = performance.now();
    door.start();
    await until(() => door.way === "joined", "the second place");

    expect(performance.now() - began).toBeLessThan(8_000);
    swallowing.close();
  }, 12_000);
});

describe("a room without the console", () => {
  async function besides(first: House, second: House): Promise<boolean[]> {
    const heard: boolean[] = [];
    door = new Door([first.place, second.place], ticket, {
      way: (way) => ways.push(way),
      console: (here) => heard.push(here),
      handshake: () => {},
      sealed: () => {},
    });
    door.start();
    await until(() => door.way !== "connecting");
    return heard;
  }

  test.each(["seated", "parked"] as const)("is left for the other place (%s)", async (welcome) => {
    house.welcome = welcome;
    const second = await House.open();
    second.seats({ said: () => {}, guest: () => {} });
    const heard = await besides(house, second);
    await until(() => heard.at(-1) === true, "the console at the other place", 12_000);

    expect(ways).not.toContain("connecting"); // what is shown stays
    expect(second.accepted.map(({ seatKey }) => seatKey)).toStrictEqual([ticket.seatKey]);
    door.stop();
    await second.close();
  }, 15_000);

  test("is stayed in as long as the console is there", async () => {
    const second = await House.open();
    house.seats({ said: () => {}, guest: () => {} });
    await besides(house, second);
    await new Promise((resolve) => setTimeout(resolve, 9_000));

    expect(second.accepted).toHaveLength(0);
    await second.close();
  }, 12_000);
});

describe("a guest who is early", () => {
  test("is parked, and goes on by itself", async () => {
    house.welcome = "parked";
    door.start();
    await until(() => door.way === "parked");
    house.letIn();
    await until(() => door.way === "joined");

    expect(house.accepted).toHaveLength(1);
  });
});

describe("a second device", () => {
  test("knocks, and is let in", async () => {
    house.welcome = "knocking";
    door.start();
    await until(() => door.way === "knocking");
    house.letIn();
    await until(() => door.way === "joined");

    expect(ways).toStrictEqual(["knocking", "joined"]);
  });

  test("is turned away, and does not knock again by itself", async () => {
    house.welcome = "knocking";
    door.start();
    await until(() => door.way === "knocking");
    house.end("not-allowed");
    await until(() => door.way === "refused");
    await new Promise((resolve) => setTimeout(resolve, 600));

    expect(house.accepted).toHaveLength(1);
  });

  test("takes the place, and the first does not fight for it", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.end("conflict");
    await until(() => door.way === "replaced");
    await new Promise((resolve) => setTimeout(resolve, 600));

    expect(house.accepted).toHaveLength(1);
  });

  test("may have it brought back", async () => {
    door.start();
    await until(() => door.way === "joined");
    house.end("conflict");
    await until(() => door.way === "replaced");
    door.start();
    await until(() => door.way === "joined");

    expect(house.accepted).toHaveLength(2);
  });
});

describe("a ticket that is over", () => {
  test.each(["credentials-expired", "not-authorized"])("%s ends the attempts", async (failure) => {
    house.welcome = { failure };
    door.start();
    await until(() => door.way === "expired");
    expect(ways.map(isClosed)).toStrictEqual([true]);
    await new Promise((resolve) => setTimeout(resolve, 600));

    expect(house.accepted).toHaveLength(1);
  });

  test("too many waiting is no end", async () => {
    house.welcome = { failure: "temporary-auth-failure" };
    door.start();
    await until(() => house.accepted.length === 2, "another attempt");
    house.welcome = "seated";
    await until(() => door.way === "joined");

    expect(ways).toStrictEqual(["joined"]);
  });
});

describe("asked from outside, whether a line is over", () => {
  const nowhere = { service: "ws://127.0.0.1:1/xmpp-websocket", domain: "gone.example" };

  test.each(["credentials-expired", "not-authorized"])("a door that says %s says so", async (failure) => {
    house.welcome = { failure };

    expect(await isOver([house.place], ticket)).toBe(true);
    expect(await isOver([nowhere, house.place], ticket)).toBe(true);
  });

  test.each(["seated", "parked", "knocking", { failure: "temporary-auth-failure" }] as const)("one that says %s does not", async (welcome) => {
    house.welcome = welcome;

    expect(await isOver([house.place], ticket)).toBe(false);
  });

  test("one that is out of reach does not, and nobody is seen to come", async () => {
    let came = false;
    house.seats({ said: () => {}, guest: () => (came = true) });

    expect(await isOver([nowhere], ticket)).toBe(false);
    expect(await isOver([house.place], ticket)).toBe(false);
    expect(house.accepted.map(({ seated, seatKey }) => [seated, seatKey])).toStrictEqual([[false, ""]]);
    expect(came).toBe(false);
  });
});

describe("a second place", () => {
  test("is gone to when the first is closed, and its room is spoken to", async () => {
    const second = house.place;
    door = new Door([{ service: "ws://127.0.0.1:1/xmpp-websocket", domain: "gone.example" }, second], ticket, {
      way: (way) => ways.push(way),
      console: () => {},
      handshake: () => {},
      sealed: () => {},
    });
    door.start();
    await until(() => door.way === "joined");

    expect(ways).toStrictEqual(["joined"]);
  });
});

test("nothing is attempted after leaving", async () => {
  door.start();
  await until(() => door.way === "joined");
  door.stop();
  await new Promise((resolve) => setTimeout(resolve, 600));

  expect(house.accepted).toHaveLength(1);
  expect(door.way).toBe("connecting");
});
