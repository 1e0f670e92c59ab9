import type { ReactNode } from 'react';
import { OperationLive } from '../live/operation-live';
import { LiveSocketContext } from '../live/live-socket-context';
import type { LiveSocket } from '../platform/live-socket';

// The subscription itself goes through the test's own link; only the state of the line is asked for here.
const openLine = { client: undefined as never, state: () => 'open', onChange: () => () => undefined } satisfies LiveSocket;

/** Draws a page of an operation's room as it stands on a line that is open. */
export const InRoom = ({ operationId, children }: { operationId: string; children: ReactNode }) => (
  <LiveSocketContext value={openLine}>
    <OperationLive operationId={operationId} onEnded={() => undefined}>
      {children}
    </OperationLive>
  </LiveSocketContext>
);
