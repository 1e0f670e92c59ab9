import { createContext, use } from 'react';
import type { LiveSocket } from '../platform/live-socket';

/** The tab's one socket, so that a screen can say how its line is. */
export const LiveSocketContext = createContext<LiveSocket | null>(null);

export const useLiveSocket = (): LiveSocket => {
  const socket = use(LiveSocketContext);
  if (!socket) throw new Error('There is no live socket here.');
  return socket;
};
