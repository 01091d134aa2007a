const SIZE = 1_024;

/** Which counters of a stream have come: each is taken once, and none that lies 1,024 or more behind the newest. */
export class ReplayWindow {
  private readonly seen = new Uint32Array(SIZE / 32);
  private newest = -1;

  isFresh(counter: number): boolean {
    return counter > this.newest || (this.newest - counter < SIZE && (this.word(counter) & bit(counter)) === 0);
  }

  /** False when the counter had come before or is too old; nothing changes then. */
  take(counter: number): boolean {
    if (!this.isFresh(counter)) {
      return false;
    }
    for (let passed = Math.max(this.newest + 1, counter - SIZE + 1); passed <= counter; passed++) {
      this.seen[place(passed)] = this.word(passed) & ~bit(passed);
    }
    this.newest = Math.max(this.newest, counter);
    this.seen[place(counter)] = this.word(counter) | bit(counter);
    return true;
  }

  private word(counter: number): number {
    return this.seen[place(counter)] ?? 0;
  }
}

function place(counter: number): number {
  return Math.floor((counter % SIZE) / 32);
}

function bit(counter: number): number {
  return 1 << counter % 32;
}
