import { screen, within } from '@testing-library/react';
import { showPage, type Answers } from '../testing/show-page';
import { InviteAgencies } from './InviteAgencies';

const agency = (id: string, shortName: string, kind = 'CUSTOMS') => ({ __typename: 'Agency', id, name: `${shortName} of its country`, shortName, nameLanguage: 'en', country: 'NL', region: null, kind });
const took = (id: string, state: string, of: object) => ({ __typename: 'Participation', id, state, agency: of });

const open = async (previous: object | null, over: Answers = {}) => {
  const shown = await showPage(<InviteAgencies operationId="o-2" operation="Terra II" isUnapproved={false} present={['a-3']} />, {
    path: '/operations/o-2/participants', rooms: ['participation', 'operations', 'vocabulary'],
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

  it('takes a region page by page, so that none of it is left out unseen', async () => {
    const page = (items: object[], nextCursor: string | null) => ({ agencies: { __typename: 'AgencyPage', nextCursor, items } });
    const { user, asked, variablesOf } = await open(null, {
      AgenciesOfRegion: ({ after }) => (after ? page([agency('a-9', 'LV Customs')], null) : page([agency('a-7', 'EE Customs'), agency('a-3', 'BE Customs')], 'next')),
      InviteAgencies: () => ({ inviteAgencies: { __typename: 'Refused', refusals: [] } }),
    });
    await user.click(screen.getByRole('radio', { name: 'By region' }));
    await user.type(screen.getByRole('combobox', { name: /Region or country/ }), 'northern eur');
    await user.click(await screen.findByRole('option', { name: 'Northern Europe' }));
    await user.click(await screen.findByRole('button', { name: 'Mark all 2 found' }));
    expect(asked.filter(({ name }) => name === 'AgenciesOfRegion').map(({ variables }) => variables)).toEqual([{ regions: ['NORTHERN_EUROPE'], after: null }, { regions: ['NORTHERN_EUROPE'], after: 'next' }]);
    await user.click(screen.getByRole('button', { name: 'Invite 2 agencies' }));
    expect(variablesOf('InviteAgencies')).toEqual({ operationId: 'o-2', agencyIds: ['a-7', 'a-9'] });
  });

  describe('by a pasted list', () => {
    const candidate = (agencyId: string, shortName: string, country = 'NL') => ({ __typename: 'MatchedAgency', agencyId, name: `${shortName} of its country`, shortName, nameLanguage: 'en', country, kind: 'CUSTOMS' });
    const match = (line: number, text: string, over: object) => ({ __typename: 'AgencyMatch', line, text, state: 'MATCHED', reason: null, email: null, candidates: [], ...over });
    const found = [
      match(1, 'PL Customs;dana@pl.example', { email: 'dana@pl.example', candidates: [candidate('a-4', 'PL Customs', 'PL')] }),
      match(2, 'NL', { state: 'AMBIGUOUS', reason: 'SEVERAL', candidates: [candidate('a-1', 'NL Customs'), candidate('a-2', 'NL Inspectorate')] }),
      match(3, 'BE Customs', { candidates: [candidate('a-3', 'BE Customs', 'BE')] }),
      match(4, 'Atlantis', { state: 'NOT_FOUND', reason: 'NAME_UNKNOWN' }),
      match(5, 'PL Customs', { candidates: [candidate('a-4', 'PL Customs', 'PL')] }),
    ];
    const paste = async (over: Answers = {}) => {
      const shown = await open(null, { MatchAgencies: () => ({ matchAgencies: found }), InviteAgencies: () => ({ inviteAgencies: { __typename: 'Refused', refusals: [] } }), ...over });
      await shown.user.click(screen.getByRole('radio', { name: 'Pasted list' }));
      await shown.user.type(screen.getByRole('textbox', { name: /List of agencies/ }), found.map(({ text }) => text).join('\n'));
      await shown.user.click(screen.getByRole('button', { name: 'Look the lines up' }));
      return shown;
    };

    it('says what each line means before anything is sent, and lets choose where that is not certain', async () => {
      const { user, variablesOf } = await paste();
      expect(await screen.findByText('3 matched, 1 to choose, 1 not found.')).toBeTruthy();
      expect(variablesOf('MatchAgencies')).toEqual({ lines: found.map(({ text }) => text) });
      expect(within(screen.getByRole('list', { name: 'What each line means' })).getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/Agency of line.*/, ''))).toEqual([
        '1PL Customs;dana@pl.examplePL Customs', '2NLFits several: choose one', '3BE CustomsBE Customs: invited already, or takes part', '4AtlantisNo agency has this name', '5PL CustomsThe same as line 1: invited once',
      ]);
      expect(screen.getByRole('button', { name: 'Invite 1 agency' })).toBeTruthy();
      await user.selectOptions(screen.getByRole('combobox', { name: 'Agency of line 2' }), 'NL Inspectorate of its country · Netherlands');
      await user.click(screen.getByRole('checkbox', { name: /Mail a link to the address in the list/ }));
      await user.click(screen.getByRole('button', { name: 'Invite 2 agencies' }));
      expect(variablesOf('InviteAgencies')).toEqual({ operationId: 'o-2', agencyIds: ['a-4', 'a-2'], links: [{ agencyId: 'a-4', email: 'dana@pl.example' }] });
    });

    it('takes what it marked away again when the list is read anew', async () => {
      let lines = found;
      const { user } = await paste({ MatchAgencies: () => ({ matchAgencies: lines }) });
      expect(await screen.findByText('To be invited: PL Customs')).toBeTruthy();
      lines = [match(1, 'NL Customs', { candidates: [candidate('a-1', 'NL Customs')] })];
      await user.click(screen.getByRole('button', { name: 'Look the lines up' }));
      expect(await screen.findByText('To be invited: NL Customs')).toBeTruthy();
    });

    it('keeps the list where it could not be looked up', async () => {
      await paste({ MatchAgencies: () => { throw new Error('gone'); } });
      expect(await screen.findByText('The agencies could not be looked up.')).toBeTruthy();
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /List of agencies/ }).value).toContain('Atlantis');
    });
  });
});
