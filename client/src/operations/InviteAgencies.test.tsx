import { screen } from '@testing-library/react';
import { showPage, type Answers } from '../testing/show-page';
import { InviteAgencies } from './InviteAgencies';

const agency = (id: string, shortName: string, kind = 'CUSTOMS') => ({ __typename: 'Agency', id, name: `${shortName} of its country`, shortName, nameLanguage: 'en', country: 'NL', region: null, kind });
const took = (id: string, state: string, of: object) => ({ __typename: 'Participation', id, state, agency: of });

const open = async (previous: object | null, over: Answers = {}) => {
  const shown = await showPage(<InviteAgencies operationId="o-2" operation="Terra II" isUnapproved={false} present={['a-3']} />, {
    path: '/operations/o-2/participants', rooms: ['participation', 'operations'],
    answers: {
      FindAgencies: ({ words }) => ({
        operation: { __typename: 'Operation', id: 'o-2', previous },
        agencies: { __typename: 'AgencyPage', nextCursor: null, items: words ? [agency('a-1', 'NL Customs'), agency('a-2', 'NL Inspectorate')] : [agency('a-1', 'NL Customs'), agency('a-2', 'NL Inspectorate'), agency('a-4', 'PL Customs')] },
      }),
      ...over,
    },
  });
  await shown.user.click(screen.getByRole('button', { name: 'Invite agencies' }));
  return shown;
};

const before = {
  __typename: 'Operation', id: 'o-1', name: 'Terra I',
  participations: [took('p-1', 'ACCEPTED', agency('a-1', 'NL Customs')), took('p-2', 'DECLINED', agency('a-2', 'NL Inspectorate')), took('p-3', 'ACCEPTED', agency('a-3', 'BE Customs')), took('p-4', 'ACCEPTED', agency('a-4', 'PL Customs'))],
};

describe('inviting agencies', () => {
  it('takes those of the edition before who took part and are not here yet', async () => {
    const { user, variablesOf } = await open(before, { InviteAgencies: () => ({ inviteAgencies: { __typename: 'Refused', refusals: [] } }) });
    await user.click(await screen.findByRole('button', { name: 'Mark the 2 agencies of Terra I' }));
    expect(screen.getByText('To be invited: NL Customs and PL Customs')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /of Terra I/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Invite 2 agencies' }));
    expect(variablesOf('InviteAgencies')).toEqual({ operationId: 'o-2', agencyIds: ['a-1', 'a-4'] });
  });

  it('marks all that a search found, beside those that were marked before', async () => {
    const { user } = await open(null);
    await user.click(await screen.findByRole('checkbox', { name: /PL Customs/ }));
    expect(screen.queryByRole('button', { name: /^Mark all/ })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: /Search the directory/ }), 'nl');
    await user.click(await screen.findByRole('button', { name: 'Mark all 2 found' }));
    expect(screen.getByText('To be invited: PL Customs, NL Customs, and NL Inspectorate')).toBeTruthy();
  });

  it('offers no edition before where there was none', async () => {
    await open(null);
    expect(await screen.findByRole('checkbox', { name: /PL Customs/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull();
  });
});
