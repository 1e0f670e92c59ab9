import { Observable } from '@apollo/client';
import { act, waitFor } from '@testing-library/react';

/** The live line of an operation, to be moved by the test. */
export const liveLine = () => {
  let told: { next: (frame: object) => void } | undefined;
  return {
    line: () => new Observable<object>((observer) => void (told = observer)),
    /** Tells that things changed, and waits until the page has read them again. */
    changed: async (timesRead: () => number) => {
      const before = timesRead();
      act(() => told?.next({ operationLive: { __typename: 'LiveFrame', kind: 'RESYNC', position: 'p1', retractedId: null, operation: null, event: null } }));
      await waitFor(() => expect(timesRead()).toBeGreaterThan(before), { timeout: 5000 });
      // The answer to that reading has been drawn.
      await act(async () => {
        await new Promise((drawn) => setTimeout(drawn, 0));
      });
    },
  };
};

/** The answer to a change that was made on an earlier version. */
export const staleSpecimen = { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'version.stale', field: 'version', message: 'Stale.', arguments: [] }] };
