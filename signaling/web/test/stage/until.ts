/** Waits for what must come true, at most so long. */
export async function until(holds: () => boolean, what = "what was waited for", millis = 10_000): Promise<void> {
  const deadline = Date.now() + millis;
  while (!holds()) {
    if (Date.now() > deadline) {
      throw new Error(`${what} did not come in ${millis} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
