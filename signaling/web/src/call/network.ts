/** What the browser says of the device's network: a sign to look at once, never a proof of anything. */

interface TellingNavigator extends Navigator {
  readonly connection?: EventTarget & { readonly type?: string };
}

export interface NetworkListener {
  /** The network is said to be another, or back. */
  another(): void;
  /** It is said to be weaker or stronger, or gone: what stood may no longer. */
  unsure(): void;
}

/** Listens until the function that is returned is called. */
export function listenToNetwork(listener: NetworkListener): () => void {
  const { connection } = navigator as TellingNavigator;
  let kind = connection?.type;
  const another = () => listener.another();
  const unsure = () => listener.unsure();
  const changed = () => {
    // Told whenever an estimate of speed changes, too; the kind of network is told by telephones alone.
    const before = kind;
    kind = connection?.type;
    if (kind !== before && kind !== "none") {
      listener.another();
    } else {
      listener.unsure();
    }
  };
  addEventListener("online", another);
  addEventListener("offline", unsure);
  connection?.addEventListener("change", changed);
  return () => {
    removeEventListener("online", another);
    removeEventListener("offline", unsure);
    connection?.removeEventListener("change", changed);
  };
}
