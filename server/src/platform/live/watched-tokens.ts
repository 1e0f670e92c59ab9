import { token } from '../tokens';

/** A class's tokens that notice when an answer depends on them. That everybody holds the token of everybody tells classes apart in nothing. */
export class WatchedTokens implements Pick<ReadonlySet<string>, 'has' | 'forEach' | 'entries' | 'keys' | 'values' | 'size'> {
  wereAsked = false;

  constructor(private readonly tokens: ReadonlySet<string>) {}

  has(held: string): boolean {
    if (held !== token.anyone) this.wereAsked = true;
    return this.tokens.has(held);
  }

  get size(): number {
    return this.asked.size;
  }

  forEach(work: (held: string, same: string, set: ReadonlySet<string>) => void): void {
    this.asked.forEach(work);
  }

  entries(): SetIterator<[string, string]> {
    return this.asked.entries();
  }

  keys(): SetIterator<string> {
    return this.asked.keys();
  }

  values(): SetIterator<string> {
    return this.asked.values();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.asked[Symbol.iterator]();
  }

  private get asked(): ReadonlySet<string> {
    this.wereAsked = true;
    return this.tokens;
  }
}
