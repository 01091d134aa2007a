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
  private started = false;
  private battery: Battery | undefined;
  private wakeLock: WakeLockSentinel | undefined;
  private refused = false;

  constructor(private readonly report: (message: DeviceMessage) => void) {}

  get upkeep(): Upkeep {
    return {
      darkens: this.started && (!("wakeLock" in navigator) || this.refused),
      needsCharger: this.battery !== undefined && this.battery.level < LOW_BATTERY && !this.battery.charging,
    };
  }

  async start(): Promise<void> {
    if (this.started) {
      this.tell();
      return;
    }
    this.started = true;
    const device = navigator as TellingNavigator;
    document.addEventListener("visibilitychange", () => void this.visible());
    device.connection?.addEventListener("change", () => this.tell());
    setInterval(() => void this.visible(), EVERY_MILLIS);
    this.battery = await device.getBattery?.().catch(() => undefined);
    for (const change of ["levelchange", "chargingchange"]) {
      this.battery?.addEventListener(change, () => this.tell());
    }
    await this.visible();
  }

  tell(): void {
    const { connection } = navigator as TellingNavigator;
    const network = connection?.type ?? connection?.effectiveType;
    this.report({
      type: "device",
      ...(this.battery ? { battery: this.battery.level, charging: this.battery.charging } : {}),
      visible: document.visibilityState === "visible",
      ...(network === undefined ? {} : { network }),
      ...("wakeLock" in navigator ? { wakeLock: this.wakeLock !== undefined && !this.wakeLock.released } : {}),
    });
  }

  private async visible(): Promise<void> {
    if (document.visibilityState === "visible" && "wakeLock" in navigator && this.wakeLock?.released !== false) {
      this.wakeLock = await navigator.wakeLock.request("screen").catch(() => undefined); // refused on a low battery
      this.refused = this.wakeLock === undefined && document.visibilityState === "visible";
      this.wakeLock?.addEventListener("release", () => {
        this.tell();
        setTimeout(() => void this.visible(), AGAIN_MILLIS); // it may be taken from a page that is still in front
      });
    }
    this.tell();
  }
}
