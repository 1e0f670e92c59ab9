import type { WebSocket } from 'ws';
import { requestLimits } from './limits';
import type { Viewer } from './viewer';

/** Who is on an open socket, and whether they ask there with documents of their own. */
export interface Guest {
  viewer: Viewer;
  hasOwnDocuments: boolean;
}

/** The sockets that have greeted, and how many each session has: counted as they come and go, since thousands may come at once. */
export class OpenSockets {
  private readonly guests = new Map<WebSocket, Guest>();
  private readonly ofSession = new Map<string | null, number>();

  get count(): number {
    return this.guests.size;
  }

  get all(): [WebSocket, Guest][] {
    return [...this.guests];
  }

  of(socket: WebSocket): Guest | undefined {
    return this.guests.get(socket);
  }

  isFull({ sessionId }: Viewer): boolean {
    return (this.ofSession.get(sessionId) ?? 0) >= requestLimits.socketsPerSession;
  }

  enter(socket: WebSocket, viewer: Viewer): void {
    this.guests.set(socket, { viewer, hasOwnDocuments: false });
    this.ofSession.set(viewer.sessionId, (this.ofSession.get(viewer.sessionId) ?? 0) + 1);
  }

  leave(socket: WebSocket): void {
    const sessionId = this.guests.get(socket)?.viewer.sessionId;
    if (sessionId === undefined) return;
    this.guests.delete(socket);
    const left = (this.ofSession.get(sessionId) ?? 0) - 1;
    if (left > 0) this.ofSession.set(sessionId, left);
    else this.ofSession.delete(sessionId);
  }
}
