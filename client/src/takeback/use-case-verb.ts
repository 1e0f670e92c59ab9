import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type Told, useAnswer } from '../platform/use-answer';

interface Answered {
  readonly answer?: Told | null;
}

/** One change of a case: sends it, keeps why it was refused, and says whether it was done. What came back stands in the cache. */
export const useCaseVerb = <Data extends Answered, Variables extends Record<string, unknown>>(document: TypedDocumentNode<Data, Variables>) => {
  const [send, { loading }] = useMutation(document as TypedDocumentNode<Answered, Record<string, unknown>>);
  const { refusals, hasFailed, take } = useAnswer();
  return {
    busy: loading,
    refusals,
    hasFailed,
    run: async (variables: Variables): Promise<boolean> => (await take(send({ variables }).then(({ data }) => data?.answer))) !== null,
  };
};
