import { useSuspenseQuery } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import { parse } from 'graphql';
import { RetentionSection_OperationFragmentDoc } from '../graphql/graphql';
import { forgetOperation } from '../live/forget';
import { dropOperationCopies } from '../sending/drop-copies';
import { createCache } from '../platform/apollo';
import { showPage } from '../testing/show-page';
import { RetentionSection } from './RetentionSection';

const section = parse('query RetentionTest { operation(id: "o") { id ...RetentionSection_operation } }');
const testQuery = { ...section, definitions: [...section.definitions, ...RetentionSection_OperationFragmentDoc.definitions] };

const Page = ({ onDone }: { readonly onDone: () => void }) => {
  const { data } = useSuspenseQuery<{ operation: never }>(testQuery);
  return <RetentionSection operation={data.operation} onDone={onDone} />;
};

const purge = (over: object = {}) => ({
  __typename: 'Purge', id: 'p', operationId: 'o', operationCode: 'DEM-IX', state: 'PROPOSED', reason: 'Time is over.', reasonLanguage: 'en',
  proposedAt: '2031-07-20T10:00:00Z', proposedBy: { __typename: 'Person', id: 'one', name: 'Noor Hassan' }, decidedAt: null, decidedBy: null,
  counts: [{ __typename: 'PurgeCount', kind: 'seizures', count: 132, bytes: null }], certificateUrl: null, viewerMayApprove: false, viewerMayRefuse: false, ...over,
});
const operation = (over: object = {}) => ({
  operation: {
    __typename: 'Operation', id: 'o', name: 'Demeter IX',
    retention: {
      __typename: 'Retention', id: 'o', version: 1, endedAt: '2026-07-16T00:00:00Z', keptUntil: '2031-07-16T00:00:00Z', isHeld: false, months: 60, isOwn: false, reason: null, reasonLanguage: null,
      viewerMayChange: false, proposalBlockedBy: 'purge.lead-coordinator-only', purges: [], ...over,
    },
  },
});

const open = (over: object, answers = {}) => {
  const onDone = jest.fn();
  const page = showPage(<Page onDone={onDone} />, { rooms: ['retention', 'refusals', 'operations', 'kit', 'common'], answers: { RetentionTest: () => operation(over), ...answers } });
  return page.then((shown) => ({ ...shown, onDone }));
};

it('tells everybody how long data is kept, and offers nothing to those who may do nothing', async () => {
  await open({});
  expect(await screen.findByText('60 months')).toBeTruthy();
  expect(screen.getByText('Jul 16, 2031')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says to the lead what stands in the way of a purge', async () => {
  await open({ viewerMayChange: true, isHeld: true, reason: 'A court asks.', proposalBlockedBy: 'purge.held' });
  expect(await screen.findByText('Nothing may be purged')).toBeTruthy();
  expect(screen.getByText(/cannot be proposed now\. Its data is under a legal hold\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /purge would take/ })).toBeNull();
});

it('counts what would go before it is proposed', async () => {
  const { user, asked, onDone } = await open(
    { viewerMayChange: true, proposalBlockedBy: null },
    {
      PurgePreview: () => ({ purgePreview: [{ __typename: 'PurgeCount', kind: 'seizures', count: 132, bytes: null }, { __typename: 'PurgeCount', kind: 'files', count: 4, bytes: 2_500_000 }, { __typename: 'PurgeCount', kind: 'targets', count: 0, bytes: null }] }),
      ProposePurge: () => ({ proposePurge: { __typename: 'Purge', id: 'p', state: 'PROPOSED' } }),
    },
  );
  await user.click(await screen.findByRole('button', { name: /purge would take/ }));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('What'), expect.stringMatching(/Reports of seizures.*132/), expect.stringMatching(/Files.*4 \(2\.5 MB\)/)]);
  await user.type(screen.getByLabelText(/Why/), 'Time is over.');
  await user.click(screen.getByRole('button', { name: 'Propose to purge the data of Demeter IX' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  expect(asked.find(({ name }) => name === 'ProposePurge')?.variables).toEqual({ input: { operationId: 'o', reason: 'Time is over.', reasonLanguage: 'en' } });
});

it.each([
  ['to whoever proposed it: taking back, not approving', { viewerMayRefuse: true }, ['Take back…']],
  ['to a second pair of eyes: approving and refusing', { viewerMayApprove: true, viewerMayRefuse: true }, ['Approve and purge…', 'Refuse…']],
])('offers %s', async (_what, rights, buttons) => {
  await open({ purges: [purge(rights)] });
  await screen.findByText('Purge proposed');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons);
});

it('asks once more before it purges, and says why not', async () => {
  const refused = { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'purge.held', field: null, message: 'Held.', arguments: [] }] };
  const { user, onDone } = await open({ purges: [purge({ viewerMayApprove: true, viewerMayRefuse: true })] }, { ApprovePurge: () => ({ answer: refused }) });
  await user.click(await screen.findByRole('button', { name: 'Approve and purge…' }));
  await user.click(screen.getByRole('button', { name: 'Purge the data of DEM-IX' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Its data is under a legal hold.');
  expect(onDone).not.toHaveBeenCalled();
});

it('links the certificate of what was purged', async () => {
  await open({ proposalBlockedBy: 'purge.done', purges: [purge({ state: 'DONE', certificateUrl: '/purges/o/p/certificate', decidedAt: '2031-07-21T10:00:00Z', decidedBy: { __typename: 'Person', id: 'two', name: 'Ama Boateng' } })] });
  expect((await screen.findByRole('link', { name: /Signed certificate/ })).getAttribute('href')).toBe('/purges/o/p/certificate');
  expect(screen.getByText(/Approved by Ama Boateng/)).toBeTruthy();
});

it('leaves nothing of a purged operation on the device', () => {
  const cache = createCache();
  cache.writeFragment({ fragment: parse('fragment Kept on Seizure { id operationId foundDescription }'), data: { __typename: 'Seizure', id: 's', operationId: 'o', foundDescription: 'Canary' } });
  for (const key of ['muster.report.me.o.new', 'muster.draft.target.me.o.t', 'muster.visit.o', 'muster.report.me.other.new', 'muster.theme']) localStorage.setItem(key, 'x');
  forgetOperation(cache, 'o');
  dropOperationCopies('o');
  expect(JSON.stringify(cache.extract())).not.toContain('Canary');
  expect(Object.keys(localStorage).filter((key) => key.startsWith('muster.')).sort()).toEqual(['muster.report.me.other.new', 'muster.theme']);
});
