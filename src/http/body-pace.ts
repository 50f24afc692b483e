/** A body that holds no more than this may take its time. */
const leisurely = 64 * 1024;

/**
 * Calls `tooSlow` when a body comes too slowly for what it holds: in each third of `patience` (milliseconds) it must grow by a
 * fifteenth. One that comes evenly within five times the patience always does; one that stalls is noticed the sooner the
 * more memory it has. `announced` is the length of all, if it is known. Returns what ends the watch. Silence at the beginning is
 * left to the connection's own time-out.
 */
export function watchPace(
  held: () => number,
  { announced = Number.POSITIVE_INFINITY, patience }: { announced?: number | undefined; patience: number },
  tooSlow: () => void,
): () => void {
  if (announced <= leisurely) return () => {};
  let before = 0;
  const timer = setInterval(() => {
    const now = held();
    if (now > leisurely && now - before < now / 15) tooSlow();
    before = now;
  }, patience / 3);
  return () => clearInterval(timer);
}
