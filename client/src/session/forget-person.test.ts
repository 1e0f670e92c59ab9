import { ApolloClient, ApolloLink, gql } from '@apollo/client';
import { createCache } from '../platform/apollo';
import { findDraft, keepDraft } from '../seizures/kept-draft';
import { forgetPerson } from './forget-person';

const of = (accountId: string) => ({ form: 'report', accountId, operationId: 'operation-1' }) as const;
const kept = { id: 'report-1', savedAt: '2026-06-10T12:00:00Z', draft: { place: 'Rotterdam' } };

beforeEach(() => localStorage.clear());

it('the trap of a log-out that wipes the queue (EarthRanger): what was not sent waits for its author, and for nobody else', async () => {
  const client = new ApolloClient({ cache: createCache(), link: ApolloLink.empty() });
  client.writeQuery({ query: gql`{ secret }`, data: { secret: 'seen before' } });
  keepDraft(of('author'), kept);
  localStorage.setItem('muster.last-report.author', '{}');
  await forgetPerson(client);
  expect(findDraft(of('author'))).toMatchObject(kept);
  expect(findDraft(of('next'))).toBeUndefined();
  // The rest of what this device held of the person is gone.
  expect(localStorage.getItem('muster.last-report.author')).toBeNull();
  expect(client.extract()).toEqual({});
});
