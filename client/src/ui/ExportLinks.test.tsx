import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { ExportLinks } from './ExportLinks';

const leadsTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('leads to the list of an operation with the filters that are set, and no others', async () => {
  await show(<ExportLinks operationId="o1" list="feed" formats={['csv', 'xlsx']} filters={{ kinds: ['MemberSet', 'MembersIntroduced'], words: '', from: null, until: undefined }} />);
  expect(leadsTo('CSV')).toBe('/exports/o1/feed.csv?lang=en&kinds=MemberSet%2CMembersIntroduced');
  expect(leadsTo('XLSX')).toContain('/exports/o1/feed.xlsx?');
});

it('leads to a list of no operation, in the language of the reader', async () => {
  await show(<ExportLinks list="directory" formats={['csv']} filters={{ country: 'MY' }} />, { language: 'fr' });
  expect(leadsTo('CSV')).toBe('/exports/directory.csv?lang=fr&country=MY');
});

it('says which list it is where a page has more than one', async () => {
  await show(<ExportLinks operationId="o1" list="controls" formats={['xlsx']} label="Take the controls with you" />);
  expect(leadsTo('Take the controls with you: XLSX')).toBe('/exports/o1/controls.xlsx?lang=en');
});
