/** How the client's device is: what the browser tells, told on; what it does not tell is left out. */

import type { FromGuest } from "../messages/messages";

type DeviceMessage = Extract<FromGuest, { type: "device" }>;

interface Battery extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

interface TellingNavigator extends Navigator {
  getBattery?: () => Promise<Battery>;
  readonly connection?: EventTarget & { readonly type?: string; readonly effectiveType?: string };
}

/** What the client is told about the device while there is time to see to it. */
export interface Upkeep {
  /** The page cannot keep the screen on. */
  readonly darkens: boolean;
  /** The battery is low, and not charging. */
  readonly needsCharger: boolean;
}

/** Below this share of a full battery the charger is asked for. */
export const LOW_BATTERY = 0.3;
const EVERY_MILLIS = 30_000;
/** A screen that the device wants to darken is asked for again, but not without end. */
const AGAIN_MILLIS = 1_000;

/** Keeps the screen on while the page is in front, where the browser can. */
export class DeviceWatch {
  /** Ended when nothing is watched any more. */
  private watching: AbortController | undefined;
  private battery: Battery | undefined;
  private wakeLock: WakeLockSentinel | undefined;
  private refused = false;

  constructor(private readonly report: (message: DeviceMessage) => void) {}

  get upkeep(): Upkeep {
    return {
      darkens: this.watching !== undefined && (!("wakeLock" in navigator) || this.refused),
      needsCharger: this.battery !== undefined && this.battery.level < LOW_BATTERY && !this.battery.charging,
    };
  }

  async start(): Promise<void> {
    if (this.watching !== undefined) {
      this.tell();
      return;
    }
    this.watching = new AbortController();
    const { signal } = this.watching;
    const device = navigator as TellingNavigator;
    document.addEventListener("visibilitychange", () => void this.visible(), { signal });
    device.connection?.addEventListener("change", () => this.tell(), { signal });
    const every = setInterval(() => void this.visible(), EVERY_MILLIS);
    signal.addEventListener("abort", () => clearInterval(every));
    this.battery = await device.getBattery?.().catch(() => undefined);
    for (const change of ["levelchange", "chargingchange"]) {
      this.battery?.addEventListener(change, () => this.tell(), { signal });
    }
    await this.visible();
  }

  /** There is no session here any more, or none at present: the device may sleep. {@link start} begins anew. */
  stop(): void {
    this.watching?.abort();
    this.watching = undefined;
    this.refused = false;
    void this.wakeLock?.release();
    this.wakeLock = undefined;
  }

  tell(): void {
    const { connection } = navigator as TellingNavigator;
    const network = connection?.type ?? connection?.effectiveType;
    this.report({
      type: "device",
      ...(this.battery ? { battery: this.battery.level, charging: this.battery.charging } : {}),
      visible: document.visibilityState === "visible",
      ...(network === undefined ? {} : { network }),
      ...("wakeLock" in navigator ? { wakeLock: this.isKeptOn } : {}),
    });
  }

  private get isKeptOn(): boolean {
    return this.wakeLock?.released === false;
  }

  private async visible(): Promise<void> {
    const { watching } = this;
    if (watching === undefined) {
      return;
    }
    if (document.visibilityState === "visible" && "wakeLock" in navigator && !this.isKeptOn) {
      const lock = await navigator.wakeLock.request("screen").catch(() => undefined); // refused on a low battery
      if (watching.signal.aborted || this.isKeptOn) {
        void lock?.release(); // too late, or one too many: nobody would let go of it
        return;
      }
      this.wakeLock = lock;
      this.refused = lock === undefined && document.visibilityState === "visible";
      const released = () => {
        this.tell();
        setTimeout(() => void this.visible(), AGAIN_MILLIS); // it may be taken from a page that is still in front
      };
      lock?.addEventListener("release", released, { signal: watching.signal });
    }
    this.tell();
  }
}
