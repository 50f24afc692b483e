/** A timer that goes off at the soonest of the times that were asked for. It keeps no process alive. */
export type SoonestTimer = {
  /** It goes off `delay` milliseconds from now, or earlier if that is planned already. */
  plan(delay: number): void;
  /** It doesn't go off any more. */
  end(): void;
  readonly hasEnded: boolean;
};

export function createSoonestTimer(onDue: () => void): SoonestTimer {
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let hasEnded = false;

  function goOff(): void {
    dueAt = Number.POSITIVE_INFINITY;
    onDue();
  }

  return {
    get hasEnded() {
      return hasEnded;
    },
    plan(delay) {
      const at = performance.now() + delay;
      if (hasEnded || at >= dueAt) return;
      clearTimeout(timer);
      dueAt = at;
      timer = setTimeout(goOff, delay).unref();
    },
    end() {
      hasEnded = true;
      clearTimeout(timer);
    },
  };
}
