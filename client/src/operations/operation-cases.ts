import { useApolloClient } from '@apollo/client/react';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useLiveFrames } from '../live/operation-live';
import { openCaseBook, unread, type Cases } from './case-book';

/** Every report of an operation that counts, kept true by the live stream. Throws where they cannot be read. */
export const useOperationCases = (operationId: string): Cases => {
  const client = useApolloClient();
  const [known, setKnown] = useState(unread);
  const book = useRef<ReturnType<typeof openCaseBook>>(undefined);
  useEffect(() => {
    // In a transition: maps and charts of thousands are drawn in slices, and what is typed comes in between.
    const opened = openCaseBook(client, operationId, (cases) => startTransition(() => setKnown(cases)));
    book.current = opened;
    return () => {
      opened.close();
      setKnown(unread);
    };
  }, [client, operationId]);
  useLiveFrames((frame) => book.current?.take(frame));
  if (known.error !== undefined) throw known.error;
  return known;
};
