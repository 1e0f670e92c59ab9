import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Who waits for a wire to take more. */
export interface Waiting {
  drained(): void;
}

/**
 * An open socket as live frames go to it: whole frames, past ws. ws without compression writes each of its own frames
 * whole and at once, so that theirs and ours never mix.
 */
export class Wire {
  private waiting: Set<Waiting> | null = null;

  constructor(
    private readonly socket: Pick<WebSocket, 'readyState' | 'OPEN' | 'terminate'>,
    private readonly stream: Duplex,
  ) {}

  /** Whether the other side reads more slowly than it is written to; then `whenDrained` will call. */
  get isFull(): boolean {
    return this.stream.writableNeedDrain;
  }

  /** Writes one whole frame; nothing once the closing has begun. */
  write(frame: Buffer): void {
    if (this.socket.readyState === this.socket.OPEN) this.stream.write(frame);
  }

  whenDrained(one: Waiting): void {
    if (!this.waiting) {
      this.waiting = new Set();
      this.stream.once('drain', () => this.wake());
    }
    this.waiting.add(one);
  }

  /** Ends the connection at once: the client comes back and goes on from its last position. */
  cut(): void {
    this.socket.terminate();
  }

  private wake(): void {
    const woken = this.waiting ?? [];
    this.waiting = null;
    for (const one of woken) one.drained();
  }
}
