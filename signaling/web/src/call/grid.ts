/** A small grid of brightness of a moving picture: whether it changes, and whether anything can be seen in it. */

const COLUMNS = 64;
const ROWS = 48;
/** Cells over which brightness is averaged to find shapes: noise has none. */
const CELL = 8;

export interface Look {
  /** The share of places that differ from the last look, 0 to 1; absent at the first. */
  readonly changed?: number;
  /** On average, 0 to 1. */
  readonly brightness: number;
  /** How much larger areas differ from each other, as a standard deviation, 0 to 1. */
  readonly contrast: number;
}

export class Grid {
  private before: Float32Array | undefined;
  private readonly canvas = document.createElement("canvas");

  constructor() {
    this.canvas.width = COLUMNS;
    this.canvas.height = ROWS;
  }

  /** Nothing while there is no picture. */
  look(video: HTMLVideoElement): Look | undefined {
    const context = this.canvas.getContext("2d", { willReadFrequently: true });
    if (context === null || video.videoWidth === 0) {
      this.before = undefined;
      return undefined;
    }
    // Single pixels, not averages: a camera's own noise shows that it lives while a sleeping client lies still.
    context.imageSmoothingEnabled = false;
    context.drawImage(video, 0, 0, COLUMNS, ROWS);
    const now = luma(context.getImageData(0, 0, COLUMNS, ROWS).data);
    const before = this.before;
    this.before = now;
    return { ...(before === undefined ? {} : { changed: changed(before, now) }), ...seen(now, COLUMNS) };
  }

  /** What is looked at next is another picture. */
  forget(): void {
    this.before = undefined;
  }
}

/** Brightness of each pixel (RGBA), 0 to 255, ITU-R BT.709. */
export function luma(data: Uint8ClampedArray): Float32Array {
  const grey = new Float32Array(data.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const pixel = at * 4;
    grey[at] = 0.2126 * (data[pixel] ?? 0) + 0.7152 * (data[pixel + 1] ?? 0) + 0.0722 * (data[pixel + 2] ?? 0);
  }
  return grey;
}

/** The share of places where brightness differs by half a step or more. */
export function changed(before: Float32Array, now: Float32Array): number {
  let places = 0;
  for (let at = 0; at < now.length; at++) {
    places += Math.abs((now[at] ?? 0) - (before[at] ?? 0)) >= 0.5 ? 1 : 0;
  }
  return places / now.length;
}

export function seen(grey: Float32Array, columns: number): Pick<Look, "brightness" | "contrast"> {
  const across = columns / CELL;
  const cells = new Float64Array(grey.length / (CELL * CELL));
  grey.forEach((value, at) => {
    const cell = Math.floor(at / columns / CELL) * across + Math.floor((at % columns) / CELL);
    cells[cell] = (cells[cell] ?? 0) + value / (CELL * CELL);
  });
  const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  const spread = Math.sqrt(cells.reduce((sum, cell) => sum + (cell - mean) ** 2, 0) / cells.length);
  return { brightness: mean / 255, contrast: spread / 255 };
}
