import type { KeptRegister } from '@muster/shared/law/register';
import { bodyOfAgreement, bodyOfMeasure } from '@muster/shared/law/register';
import { agreements } from '@muster/shared/law/tables/agreements';
import { nationalMeasures } from '@muster/shared/law/tables/national-measures';
import { screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { JudgePage } from '../law/JudgePage';
import { showPage, type Answers } from '../testing/show-page';
import { ChangesPage } from './ChangesPage';
import { FilesPage } from './FilesPage';
import { RecordFormPage } from './RecordFormPage';
import { RecordPage } from './RecordPage';
import { RegisterPage } from './RegisterPage';
import { agreementRows, filterAgreements, filterMeasures, measureRows, membershipRows } from './register-rows';

const id = '0197b8f0-0000-7000-8000-000000000001';
const thai = nationalMeasures.find(({ key }) => key === 'TH-PLASTIC-2025');
if (!thai) throw new Error('The measure of Thailand is not shipped any more.');
const ended = { ...bodyOfMeasure(thai), id, validTo: '2026-03-31' };
const ofGhana = { ...bodyOfMeasure(thai), id: id.replace(/1$/, '2'), country: 'GH', titleEn: 'Tyres', titleFr: 'Pneus', hs: null, codes: ['B3140/2', 'B30*'], effect: 'PRIOR_CONSENT_REQUIRED' as const, confidence: 'LOW' as const, replaces: null };

/** What the server has of the register; null is no line. */
const serverHas = (kept: KeptRegister | null) => {
  const asked: Headers[] = [];
  globalThis.fetch = ((_address: string, options: RequestInit) => {
    asked.push(new Headers(options.headers));
    return kept ? Promise.resolve({ status: 200, json: () => Promise.resolve(kept) }) : Promise.reject(new TypeError('no line'));
  }) as unknown as typeof fetch;
  return asked;
};
const nothing: KeptRegister = { number: 0, records: [] };
const keeps = (all: boolean, countries: string[] = []): Answers => ({ RegisterKeeps: () => ({ lawRegister: { __typename: 'LawRegister', id: 'register', number: 1, viewerKeepsAll: all, viewerKeeps: countries } }) });
const person = { __typename: 'Person', id: 'p-1', name: 'Ama Mensah' };
const change = (version: number, action: string, differences: object[]) => ({
  __typename: 'RegisterChange', id: `${id}:${version}`, version, number: version, action, reason: `Reason ${version}`, importId: null, changedAt: '2026-06-01T08:00:00.000Z', changedBy: person,
  differences: differences.map((difference) => ({ __typename: 'RegisterDifference', ...difference })),
});
const record = { ...ended, __typename: 'RegisterRecord', withdrawnAt: null, version: 2, viewerCanChange: true, changes: [change(2, 'CHANGED', [{ field: 'validTo', before: null, after: '2026-03-31' }]), change(1, 'ADDED', [{ field: 'effect', before: null, after: 'PROHIBITED' }])] };

const realFetch = globalThis.fetch;
beforeEach(() => serverHas(nothing));
afterEach(() => {
  localStorage.clear();
  globalThis.fetch = realFetch;
});

const rooms = ['register', 'law', 'operations', 'vocabulary', 'refusals'] as const;
const openRegister = (answers: Answers = keeps(false)) => showPage(<Route path="/law/register"><RegisterPage /></Route>, { path: '/law/register', rooms: [...rooms], answers });
const openRecord = (key: string, answers: Answers) => showPage(<Route path="/law/register/:recordId"><RecordPage /></Route>, { path: `/law/register/${key}`, rooms: [...rooms], answers });

describe('rows of the register', () => {
  it('are shipped ones and what people keep in their place', () => {
    const rows = measureRows({ number: 1, records: [ended] });
    expect(rows.filter(({ body }) => body.country === 'TH').map(({ key }) => key)).toEqual(['TH-ELECTRONIC-2020', id]);
    const struck = { ...ended, kind: 'MEMBERSHIP' as const, country: 'BR', treaty: 'BASEL' as const, isStruck: true };
    expect(membershipRows({ number: 1, records: [struck] }).filter(({ body }) => body.country === 'BR' && body.treaty === 'BASEL')).toEqual([expect.objectContaining({ isShipped: false })]);
  });

  it.each<[string, Partial<Parameters<typeof filterMeasures>[1]>, string[]]>([
    ['a country', { country: 'GH' }, ['GH']],
    ['an entry whose part is named', { code: 'b3140' }, ['GH', 'CN']],
    ['a beginning', { code: 'B3011', country: 'GH' }, ['GH']],
    ['another code', { code: 'A1010', country: 'GH' }, []],
    ['a subheading', { code: '391510', country: 'TH', day: '2026-01-15' }, ['TH']],
    ['a day before it began', { code: '391510', country: 'TH', day: '2024-12-31' }, []],
    ['a side', { side: 'TRANSIT' }, []],
  ])('are found by %s', (_what, asked, countries) => {
    const found = filterMeasures(measureRows({ number: 1, records: [ofGhana] }), { country: undefined, side: undefined, code: '', day: '2026-01-15', ...asked });
    expect(new Set(found.map(({ body }) => body.country))).toEqual(new Set(countries));
  });
});

describe('the register', () => {
  it('tells who is bound by what on a day', async () => {
    const { user } = await openRegister();
    const part = within(screen.getByRole('region', { name: 'Who is bound by what' }));
    part.getByText('Choose a country or a treaty.');
    await user.selectOptions(part.getByRole('combobox', { name: 'Treaty' }), 'Waigani Convention');
    const row = within(part.getByRole('row', { name: /Vanuatu/ }));
    row.getByText('bound');
    row.getByText('well sourced');
    await user.clear(part.getByLabelText('Day'));
    await user.type(part.getByLabelText('Day'), '2002-01-01');
    within(part.getByRole('row', { name: /Vanuatu/ })).getByText('not bound');
    expect(screen.queryByRole('link', { name: 'Add to the register' })).toBeNull();
  });

  it('lists measures, and says of each how sure its source is', async () => {
    serverHas({ number: 3, records: [ofGhana] });
    const { user } = await openRegister();
    await screen.findByText(/register 3/);
    const part = within(screen.getByRole('region', { name: 'National measures' }));
    within(part.getByRole('row', { name: /Tyres/ })).getByText('uncertain: verify before use');
    await user.type(part.getByRole('textbox', { name: 'Code' }), 'B3011');
    part.getByRole('row', { name: /Tyres/ });
    await user.clear(part.getByRole('textbox', { name: 'Code' }));
    await user.type(part.getByRole('textbox', { name: 'Code' }), 'A4010');
    expect(part.queryByRole('row', { name: /Tyres/ })).toBeNull();
  });

  it('stays on this device when the line is gone, and asks only for what is newer', async () => {
    serverHas({ number: 4, records: [ended] });
    const { unmount } = await openRegister();
    await screen.findByText(/register 4/);
    unmount();
    const asked = serverHas(null);
    await showPage(<Route path="/law"><JudgePage /></Route>, { path: '/law?date=2026-04-01&origin=JP&destination=TH&hs=391510&code=B3011&status=WASTE&operation=R3', rooms: [...rooms] });
    expect((await within(await screen.findByRole('status')).findByText((_text, element) => element?.classList.contains('verdict') === true)).textContent).not.toBe('Prohibited');
    screen.getByText(/the register says in its state 4/);
    expect(asked[0]?.get('if-none-match')).toBe('"4"');
  });
});

describe('agreements', () => {
  it('stand with what people keep in their place, and are found by any party and day', () => {
    const [shipped] = agreements.filter(({ key }) => key === 'PH-US-2001');
    if (!shipped) throw new Error('The agreement of the Philippines is not shipped any more.');
    const corrected = { ...bodyOfAgreement(shipped), id, validTo: '2025-12-31' };
    const rows = agreementRows({ number: 1, records: [corrected] });
    const keysOf = (asked: { country?: string; day: string }) => filterAgreements(rows, { country: undefined, ...asked }).map(({ key }) => key);
    expect(keysOf({ country: 'PH', day: '' })).toEqual([id]);
    expect(keysOf({ country: 'PH', day: '2026-01-15' })).toEqual([]);
    expect(new Set(keysOf({ country: 'US', day: '2000-01-01' }))).toEqual(new Set(['CA-US-1986', 'MX-US-1986', 'MY-US-1995', 'CR-US-1997']));
  });

  it('are listed with their parties, their direction and how sure they are', async () => {
    const { user } = await openRegister();
    const part = within(screen.getByRole('region', { name: 'Agreements under Article 11' }));
    const row = within(part.getByRole('row', { name: /From Malaysia/ }));
    row.getByText('out of that State alone');
    row.getByText('to be checked');
    within(part.getByRole('row', { name: /France and Gabon/ })).getByText('uncertain: verify before use');
    await user.clear(part.getByLabelText('Day'));
    await user.type(part.getByLabelText('Day'), '1990-01-01');
    expect(part.queryByRole('row', { name: /From Malaysia/ })).toBeNull();
  });

  it('are led to from a verdict', async () => {
    await showPage(<Route path="/law"><JudgePage /></Route>, { path: '/law?date=2026-01-15&origin=PH&destination=US&code=A1160&status=WASTE&operation=R4', rooms: [...rooms] });
    await waitFor(() => expect(screen.getByRole('link', { name: 'See the agreement' }).getAttribute('href')).toBe('/law/register/PH-US-2001'));
  });

  it('are corrected from what is shipped, with parties and direction', async () => {
    const { user, variablesOf } = await showPage(<Route path="/law/register/new"><RecordFormPage /></Route>, {
      path: '/law/register/new?kind=AGREEMENT&replaces=MY-US-1995', rooms: [...rooms],
      answers: { ...keeps(true), PutRegisterRecord: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'register.party-itself', field: 'body.other', message: 'x', arguments: [] }] } }) },
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Direction' }), 'both ways');
    await user.click(screen.getByRole('checkbox', { name: /Silence is consent/ }));
    await user.click(screen.getByRole('button', { name: 'Write into the register' }));
    await screen.findByText('A State has no agreement with itself.');
    expect(variablesOf('PutRegisterRecord')).toMatchObject({ input: { body: { kind: 'AGREEMENT', country: 'MY', other: ['US'], side: null, isTacit: true, replaces: 'MY-US-1995' } } });
  });
});

describe('recent changes', () => {
  const told = (at: number, over: object = {}) => ({ ...change(1, 'ADDED', [{ field: 'citation', before: null, after: 'Act 1' }]), id: `r-${at}:1`, recordId: `r-${at}`, kind: 'MEASURE', country: 'GH', treaty: null, titleEn: `Record ${at}`, titleFr: `Fiche ${at}`, ...over });
  const page = (items: object[], nextCursor: string | null = null) => ({ registerChanges: { __typename: 'RegisterChangePage', items, nextCursor } });

  it('tell who, when, why and what was before, page by page, narrowed by kind', async () => {
    const changed = told(1, { action: 'CHANGED', differences: [{ __typename: 'RegisterDifference', field: 'validTo', before: null, after: '2026-03-31' }] });
    const { user, variablesOf } = await showPage(<Route path="/law/register/changes"><ChangesPage /></Route>, {
      path: '/law/register/changes', rooms: [...rooms],
      answers: { RegisterChanges: ({ after, kind }) => (kind ? page([]) : after ? page([told(2)]) : page([changed], 'next')) },
    });
    const list = within(await screen.findByRole('list', { name: 'Recent changes' }));
    list.getByText(/Reason 1/);
    list.getByText(/Ama Mensah/);
    list.getByText('nothing → Mar 31, 2026');
    expect(list.getByRole('link', { name: /Ghana: Record 1/ }).getAttribute('href')).toBe('/law/register/r-1');
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByRole('link', { name: /Ghana: Record 2/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Agreement under Article 11');
    await screen.findByText('No change of this kind yet.');
    expect(variablesOf('RegisterChanges')).toMatchObject({ kind: 'AGREEMENT' });
  });
});

describe('a verdict', () => {
  it('leads from its ground to the measure', async () => {
    await showPage(<Route path="/law"><JudgePage /></Route>, { path: '/law?date=2026-01-15&origin=JP&destination=TH&hs=391510&code=B3011&status=WASTE&operation=R3', rooms: [...rooms] });
    await waitFor(() => expect(screen.getByRole('link', { name: 'See the measure' }).getAttribute('href')).toBe('/law/register/TH-PLASTIC-2025'));
  });
});

describe('a record', () => {
  it('shows what it says and its history: who, when, why, and what was before', async () => {
    await openRecord(id, { ...keeps(true), RegisterRecord: () => ({ registerRecord: record }) });
    const history = within(await screen.findByRole('region', { name: 'History' }));
    history.getByText(/Reason 2/);
    history.getByText('nothing → Mar 31, 2026');
    expect(history.getAllByText(/Ama Mensah/)).toHaveLength(2);
    screen.getByRole('link', { name: 'Change' });
  });

  it('of hundreds of codes tells what came and what went', async () => {
    const codes = Array.from({ length: 30 }, (_each, at) => `B1010/${at + 1}`);
    const changes = [change(2, 'CHANGED', [{ field: 'codes', before: `${codes.join(' ')} B3020`, after: `${codes.join(' ')} B3011` }])];
    await openRecord(id, { ...keeps(true), RegisterRecord: () => ({ registerRecord: { ...record, codes, changes } }) });
    const history = within(await screen.findByRole('region', { name: 'History' }));
    history.getByText(/Added: B3011/);
    history.getByText(/Removed: B3020/);
    within(screen.getByRole('region', { name: 'What it says' })).getByText('30 codes');
  });

  it('is withdrawn with a reason, and is told where somebody was faster', async () => {
    const { user, variablesOf } = await openRecord(id, {
      ...keeps(true), RegisterRecord: () => ({ registerRecord: record }),
      WithdrawRegisterRecord: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'version.stale', field: 'version', message: 'stale', arguments: [] }] } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByRole('textbox', { name: /Why/ }), 'Repealed');
    await user.click(dialog.getByRole('button', { name: /Withdraw “No plastic/ }));
    await dialog.findByText('Somebody changed this meanwhile. Look again, then decide.');
    expect(variablesOf('WithdrawRegisterRecord')).toEqual({ id, version: 2, reason: 'Repealed' });
  });

  it('of the shipped tables is corrected by whoever keeps its State', async () => {
    await openRecord('TH-PLASTIC-2025', keeps(false, ['TH']));
    expect((await screen.findByRole('link', { name: 'Correct or end it' })).getAttribute('href')).toBe('/law/register/new?kind=MEASURE&replaces=TH-PLASTIC-2025');
  });

  it('of the shipped tables leads to what took its place', async () => {
    serverHas({ number: 5, records: [ended] });
    await openRecord('TH-PLASTIC-2025', keeps(true));
    expect((await screen.findByRole('link', { name: 'See what holds instead' })).getAttribute('href')).toBe(`/law/register/${id}`);
  });

  it('is written from what is shipped, and says at each field what is wrong', async () => {
    const { user, variablesOf } = await showPage(<Route path="/law/register/new"><RecordFormPage /></Route>, {
      path: '/law/register/new?kind=MEASURE&replaces=TH-PLASTIC-2025', rooms: [...rooms],
      answers: { ...keeps(true), PutRegisterRecord: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'code.unknown', field: 'body.codes', message: 'x', arguments: [] }, { __typename: 'Refusal', rule: 'text.empty', field: 'reason', message: 'x', arguments: [] }] } }) },
    });
    await user.type(await screen.findByLabelText('Last day'), '2026-12-31');
    await user.click(screen.getByRole('button', { name: 'Write into the register' }));
    await screen.findByText('This code is not known.');
    screen.getByText('This is needed.');
    expect(variablesOf('PutRegisterRecord')).toMatchObject({ input: { version: null, body: { country: 'TH', replaces: 'TH-PLASTIC-2025', validTo: '2026-12-31', codes: ['B3011', 'Y48', 'A3210'], hs: ['3915'] } } });
  });

  it('is not written by whoever keeps nothing', async () => {
    await showPage(<Route path="/law/register/new"><RecordFormPage /></Route>, { path: '/law/register/new', rooms: [...rooms], answers: keeps(false) });
    await screen.findByText('You do not keep this part of the register.');
  });
});

describe('a file', () => {
  const file = {
    __typename: 'RegisterImport', id, kind: 'MATRIX', state: 'PREVIEWED', fileName: 'controls.csv', rowCount: 293, added: 404, changed: 1, ended: 0, withdrawn: 0, same: 7, refused: 1, number: null, reason: null, importedAt: '2026-06-01T08:00:00.000Z', importedBy: person, takenBackAt: null, takenBackReason: null,
    mistakes: [{ __typename: 'RegisterFileMistake', line: 12, column: 4, rule: 'register.value-unknown', value: '7' }],
    steps: [{ __typename: 'RegisterStep', action: 'CHANGE', country: 'TH', title: 'From GB', recordId: id, differences: [{ __typename: 'RegisterDifference', field: 'confidence', before: 'LOW', after: 'HIGH' }] }],
  };
  const open = (path: string, answers: Answers) => showPage(<Route path="/law/register/files/:importId?"><FilesPage /></Route>, { path, rooms: [...rooms], answers });

  it('is looked at before it is read in: counts, changes, and what it leaves out by line and column', async () => {
    const { user, variablesOf } = await open(`/law/register/files/${id}`, {
      ...keeps(true), RegisterFile: () => ({ registerImport: file }), RegisterFiles: () => ({ registerImports: { __typename: 'RegisterImportPage', items: [] } }),
      ConfirmRegisterImport: () => ({ answer: { ...file, state: 'IMPORTED', number: 9, reason: 'The table' } }),
    });
    const counts = within(await screen.findByRole('region', { name: 'What the file would do' }));
    counts.getByText('404');
    screen.getByText('Line 12, column 4');
    screen.getByText('7 cannot stand here.');
    screen.getByText('uncertain: verify before use → well sourced');
    await user.type(screen.getByRole('textbox', { name: /Why it is read in/ }), 'The table');
    await user.click(screen.getByRole('button', { name: 'Read it in' }));
    await screen.findByText('No file was read in yet.');
    expect(variablesOf('ConfirmRegisterImport')).toEqual({ id, reason: 'The table' });
  });

  it('is taken back as a whole by those who keep the register; the others read which there are', async () => {
    const answers = { RegisterFiles: () => ({ registerImports: { __typename: 'RegisterImportPage', items: [{ ...file, state: 'IMPORTED', number: 9, reason: 'x' }] } }) };
    const { unmount } = await open('/law/register/files', { ...keeps(true), ...answers });
    await screen.findByRole('button', { name: 'Take back controls.csv' });
    screen.getByRole('heading', { name: 'Send a file' });
    unmount();
    await open('/law/register/files', { ...keeps(false), ...answers });
    await screen.findByRole('link', { name: 'controls.csv' });
    expect(screen.queryByRole('button', { name: 'Take back controls.csv' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Send a file' })).toBeNull();
  });
});
