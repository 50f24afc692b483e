import type { LinkExchange } from './exchange.ts';

/** What is waited for: the first event of an answer, the next of them, or something to be asked for. */
export type Awaited = 'first' | 'idle' | 'between';

export type UnderWayOptions = {
  /** Milliseconds that this may take; 0: any time. */
  patience(awaited: Awaited): number;
  /** Nothing was asked for, or nothing came of it, for too long. */
  onSilence(): void;
  /** As much is under way as may be, or no longer is. */
  onCrowded(isCrowded: boolean): void;
};

/** What a client has asked for over a link and has no whole answer yet. The provider answers in the order in which it was asked. */
export type UnderWay = {
  readonly count: number;
  add(exchange: LinkExchange): void;
  /** Takes a frame of the provider's; returns it as the client gets it. */
  event(frame: Buffer, isBinary: boolean): Buffer;
  /** The client has the frame: if it was the last of an answer, the next is awaited. */
  next(): void;
  /** Begins to wait anew. */
  watch(): void;
  /** Nothing is awaited any more. */
  end(conclude: (exchange: LinkExchange) => void): void;
};

/** Exchanges of one link that may be under way at once; what is asked for beyond waits for one to end. */
const maxExchanges = 64;

export function createUnderWay({ patience, onSilence, onCrowded }: UnderWayOptions): UnderWay {
  const exchanges: LinkExchange[] = [];
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  function watch(): void {
    clearTimeout(timer);
    const [first] = exchanges;
    const time = patience(!first ? 'between' : first.hasBegun ? 'idle' : 'first');
    if (time > 0 && !isOver) timer = setTimeout(onSilence, time);
  }

  return {
    get count() {
      return exchanges.length;
    },
    add(exchange) {
      exchanges.push(exchange);
      onCrowded(exchanges.length >= maxExchanges);
      if (exchanges.length === 1) watch();
    },
    event(frame, isBinary) {
      const [first] = exchanges;
      return first && !isBinary ? first.event(frame) : frame;
    },
    next() {
      if (exchanges[0]?.isOver) {
        exchanges.shift();
        onCrowded(false);
      }
      watch();
    },
    watch,
    end(conclude) {
      isOver = true;
      clearTimeout(timer);
      for (const exchange of exchanges) conclude(exchange);
    },
  };
}
