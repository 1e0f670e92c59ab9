import { materials } from '@muster/shared/guide/materials';
import { guideSections } from '@muster/shared/guide/guide-entry';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { wasteCodes } from '@muster/shared/reference/waste-codes';
import type { WasteStream } from '@muster/shared/vocabularies';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { Route } from 'wouter';
import { CodePicker } from '../seizures/CodePicker';
import { StreamPicker } from '../seizures/StreamPicker';
import { show } from '../testing/show';
import { showPage, somebody } from '../testing/show-page';
import { drawings } from './drawings';
import { GuidePage } from './GuidePage';
import { GuideWithoutLine } from './GuideWithoutLine';

const open = (path: string, language: 'en' | 'fr' = 'en') => showPage(<Route path="/guide/:stream?"><GuidePage /></Route>, { path, language, as: somebody({ language }), rooms: ['guide', 'vocabulary'] });
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('a page of the guide', () => {
  it('says first what not to touch, then answers every question, each fact with what it stands on', async () => {
    await open('/guide/E_WASTE');
    await screen.findByRole('heading', { level: 1 });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe('Do not touch');
    expect(headings).toHaveLength(guideSections.length + 2);
    const declared = section('What it is declared as');
    declared.getByText(/copper concentrate/);
    const basis = declared.getByRole('link', { name: /Port Klang 2025/ });
    const listed = document.querySelector(basis.getAttribute('href') ?? '');
    expect(listed?.textContent).toBe('Port Klang 2025');
    expect(listed?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
  });

  it('shows what it may be in pictures that are told in words, and the codes to consider', async () => {
    const { user } = await open('/guide/BATTERIES');
    const pictures = section('What it may be');
    pictures.getByRole('img', { name: 'A battery with two poles and a drop of acid' });
    await user.click(pictures.getAllByText('5 codes to consider')[0] as HTMLElement);
    pictures.getByText('Spent lead-acid batteries');
  });

  it('speaks French, set as French is', async () => {
    await open('/guide/CONSTRUCTION', 'fr');
    await screen.findByRole('heading', { name: 'Ne pas toucher' });
    // What looks for text takes every space for the same; what is shown must not break before the colon.
    expect(screen.getByText(/Amiante : ne pas casser/).textContent).toContain('Amiante\u00a0: ');
  });

  it('says so where there is none', async () => {
    await open('/guide/PEARLS');
    await screen.findByText('There is no such page in the guide.');
  });
});

describe('the first page of the guide', () => {
  it('is found by words, misspelt ones too, by what facts say, and by a code', async () => {
    const { user } = await open('/guide');
    const search = await screen.findByRole('searchbox', { name: 'Search the guide' });
    expect(section('By what it looks like').getAllByRole('link')).toHaveLength(17);
    await user.type(search, 'asbestoss');
    expect(section('By what it looks like').getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/guide/CONSTRUCTION']);
    await user.clear(search);
    await user.type(search, 'copper concentrate');
    section('Facts that say it').getAllByText(/copper concentrate/);
    await user.clear(search);
    await user.type(search, '8549.11');
    expect(section('By what it looks like').getByRole('link').getAttribute('href')).toBe('/guide/BATTERIES');
    await user.clear(search);
    await user.type(search, 'xylophone');
    screen.getByText('The guide says nothing of it.');
  });

  it.each([
    ['A1160', ['/guide/BATTERIES']],
    ['UN2590', ['/guide/CONSTRUCTION']],
  ])('leads from the code %s to where it stands', async (code, hrefs) => {
    await open(`/guide?code=${code}`);
    await screen.findByRole('heading', { name: `Where ${code} stands` });
    expect(section(`Where ${code} stands`).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(hrefs);
  });

  it('says of a code that it does not know it', async () => {
    await open('/guide?code=Z99');
    await screen.findByText('The guide does not know Z99.');
  });
});

it('is read without a line by whoever has it, and the line can be tried', async () => {
  history.replaceState(null, '', '/guide/OIL');
  const tried = jest.fn();
  const { user } = await show(<GuideWithoutLine onRetry={tried} />, { rooms: ['guide', 'vocabulary'] });
  screen.getByText('No line. What you read is kept on this device.');
  screen.getByRole('heading', { name: 'Do not touch' });
  await user.click(screen.getByRole('button', { name: 'Try the line' }));
  expect(tried).toHaveBeenCalledTimes(1);
});

it('draws every material, each otherwise', () => {
  expect(Object.keys(drawings).sort()).toEqual(materials.map(({ key }) => key).sort());
  expect(new Set(Object.values(drawings).map(({ fill, line }) => fill + line)).size).toBe(materials.length);
});

const OneCode = ({ codes, on = '2026-01-15' }: { codes: typeof wasteCodes; on?: string }) => {
  const [code, setCode] = useState<string>();
  return (
    <>
      <CodePicker label="Waste code" codes={codes} on={on} value={code} onChange={setCode} />
      <output>{code ?? 'none'}</output>
    </>
  );
};

const OneStream = () => {
  const [stream, setStream] = useState<WasteStream>();
  return (
    <>
      <StreamPicker label="Waste" value={stream} onChange={setStream} />
      <output>{stream ?? 'none'}</output>
    </>
  );
};

describe('picking a code', () => {
  it.each([
    ['a word', 'lead-acid', wasteCodes, 'A1160'],
    ['a word of the other language', 'accumulateurs au plomb', wasteCodes, 'A1160'],
    ['a misspelt word', 'asbestoss', wasteCodes, 'A2050'],
    ['a part of a code', '1160', wasteCodes, 'A1160'],
    ['what it is called', 'frigo', hsHeadings, '841821'],
  ])('by %s', async (_, typed, codes, expected) => {
    const { user } = await show(<OneCode codes={codes} />);
    await user.type(screen.getByRole('combobox', { name: 'Waste code' }), typed);
    const options = await screen.findAllByRole('option');
    const option = options.find(({ textContent }) => textContent?.startsWith(expected));
    await user.click(option as HTMLElement);
    screen.getByText(expected, { selector: 'output' });
  });

  it('by a picture, which leads to the codes of the list that are in force', async () => {
    const { user } = await show(<OneCode codes={wasteCodes} />, { rooms: ['guide'] });
    await user.click(screen.getByRole('button', { name: 'Find by picture: Waste code' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What does it look like?' }));
    await user.type(dialog.getByRole('searchbox', { name: 'Search the pictures' }), 'telefones');
    await user.click(dialog.getByRole('button', { name: 'Computers and phones' }));
    const choices = within(await screen.findByRole('dialog', { name: 'Codes for: Computers and phones' }));
    expect(choices.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' ')[0])).toEqual(['Y49', 'A1181']);
    await user.click(choices.getByRole('button', { name: /^A1181/ }));
    screen.getByText('A1181', { selector: 'output' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('link', { name: /Field guide: A1181/ }).getAttribute('href')).toBe('/guide?code=A1181');
  });

  it('by a picture offers nothing that was not yet in force', async () => {
    const { user } = await show(<OneCode codes={wasteCodes} on="2024-12-31" />, { rooms: ['guide'] });
    await user.click(screen.getByRole('button', { name: 'Find by picture: Waste code' }));
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByRole('button', { name: 'Car batteries' });
    expect(dialog.queryByRole('button', { name: 'Computers and phones' })).toBeNull();
  });

  it('picks a waste stream by one picture, and leads to its page of the guide', async () => {
    const { user } = await show(<OneStream />, { rooms: ['guide', 'seizures', 'vocabulary'] });
    await user.click(screen.getByRole('button', { name: 'Find by picture: Waste' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What does it look like?' }));
    await user.click(dialog.getByRole('button', { name: 'Fridges and air conditioners' }));
    screen.getByText('E_WASTE', { selector: 'output' });
    expect(screen.getByRole('link', { name: /Field guide: / }).getAttribute('href')).toBe('/guide/E_WASTE');
  });
});
