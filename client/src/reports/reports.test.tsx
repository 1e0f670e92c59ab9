import { Observable } from '@apollo/client';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { liveLine, staleSpecimen } from '../testing/live-line';
import { showPage, type Answers } from '../testing/show-page';
import { SituationPage } from './SituationPage';
import { SituationReportPage } from './SituationReportPage';
import { SituationReportSheet } from './SituationReportSheet';

const open = (page: ReactElement, answers: Answers, path = '/operations/o-1/situation') =>
  showPage(<InRoom operationId="o-1">{page}</InRoom>, { path, rooms: ['reports', 'operations'], answers: { OperationLive: () => new Observable<object>(() => undefined), ...answers } });

const figures = (cases: number, kg: string) => ({ __typename: 'Figures' as const, cases, kg, pieces: '0', containers: '0', litres: '0', cubicMetres: '0' });

const report = (over: object = {}) => ({
  __typename: 'SituationReport' as const, id: 'r-1', day: '2026-06-10', zone: 'UTC', from: '2026-06-10T00:00:00.000Z', until: '2026-06-10T22:00:00.000Z', reportState: 'DRAFT' as const, number: null, remarks: 'Quiet.', language: 'en',
  issuedAt: null, issuedBy: null, version: 2, viewerCanWrite: true,
  notable: [
    { __typename: 'Seizure' as const, id: 's-1', reference: 'S-AAA111', wasteStream: 'TYRES' as const, totalKg: '2000', country: 'NL', place: 'Rotterdam' },
    { __typename: 'Seizure' as const, id: 's-2', reference: 'S-BBB222', wasteStream: 'METAL' as const, totalKg: '90', country: 'PL', place: 'Gdynia' },
  ],
  situation: {
    __typename: 'Situation' as const, found: figures(2, '2090'), foundInAll: figures(41, '98765.4321'), byStream: [], controls: 5, controlsThatFound: 2, warningsSent: 4, addressed: 9, acknowledged: 7, ledToSomething: 1, ledToNothing: 3, waiting: 6, overdue: 2, takeBacksOpened: 3, takeBacksOpen: 12, takeBacksOverdue: 8,
    openWarnings: [], silentAgencies: [{ __typename: 'SilentAgency' as const, agencyId: 'a-1', sent: 2, since: '2026-06-02T10:00:00.000Z' }],
  },
  ...over,
});

const sheet = (over: object = {}, answers: Answers = {}) => open(<SituationReportSheet operationId="o-1" report={report(over) as never} nameOf={() => 'Tullverket'} again={() => undefined} />, answers);

describe('the situation reports', () => {
  const listed = (reports: object[], mayWrite: boolean) => ({
    SituationReports: () => ({ operation: { __typename: 'Operation', id: 'o-1', startsOn: '2020-01-01', viewerCanReportSituation: mayWrite, situationReports: reports } }),
  });
  const sent = { __typename: 'SituationReport', id: 'r-1', day: '2026-06-10', reportState: 'ISSUED', number: 12, issuedAt: '2026-06-10T22:00:00.000Z' };

  it('offer a coordinator the days that have none, the latest first', async () => {
    await open(<SituationPage operationId="o-1" />, listed([], true));
    const days = within(await screen.findByRole('region', { name: 'Days to report' })).getAllByRole('link');
    expect(days).toHaveLength(7);
    expect(days[0]?.getAttribute('href')).toMatch(/^\/operations\/o-1\/situation\/\d{4}-\d\d-\d\d$/);
    expect((days[0]?.getAttribute('href') ?? '') > (days[1]?.getAttribute('href') ?? '')).toBe(true);
  });

  it('are a list of what was sent out for everybody else', async () => {
    await open(<SituationPage operationId="o-1" />, listed([sent], false));
    expect((await screen.findByRole('link', { name: 'Jun 10, 2026' })).getAttribute('href')).toBe('/operations/o-1/situation/r-1');
    expect(screen.queryByRole('region', { name: 'Days to report' })).toBeNull();
  });

  it('say whose turn it is while there are none', async () => {
    await open(<SituationPage operationId="o-1" />, listed([], false));
    expect(await screen.findByText('The coordination unit sends one out for each day of the operation.')).toBeTruthy();
  });
});

describe('a situation report', () => {
  it('is sent out as it was left, after a question', async () => {
    const { user, variablesOf } = await sheet({}, {
      WriteSituationReport: () => ({ answer: report({ version: 3 }) }),
      IssueSituationReport: () => ({ answer: report({ version: 4, reportState: 'ISSUED', number: 1, viewerCanWrite: false }) }),
    });
    const remarks = await screen.findByRole('textbox', { name: /From the coordination unit/ });
    await user.clear(remarks);
    await user.type(remarks, 'Two lorries.');
    await user.click(screen.getByRole('button', { name: 'Leave out S-BBB222' }));
    await user.click(screen.getByRole('button', { name: 'Send out the report of Jun 10, 2026' }));
    const question = await screen.findByRole('alertdialog');
    expect(within(question).getByText(/can no longer be changed/)).toBeTruthy();
    await user.click(within(question).getByRole('button', { name: 'Send out the report of Jun 10, 2026' }));
    await waitFor(() => expect(variablesOf('IssueSituationReport')).toEqual({ operationId: 'o-1', id: 'r-1', version: 3 }));
    expect(variablesOf('WriteSituationReport')).toEqual({ input: { operationId: 'o-1', id: 'r-1', version: 2, remarks: 'Two lorries.', language: 'en', notableIds: ['s-1'] } });
  });

  it('that a colleague changed while one writes is not overwritten: both texts are shown, and one is chosen', async () => {
    const live = liveLine();
    let now = report();
    const { user, variablesOf, asked } = await open(
      <Route path="/operations/:operationId/situation/:reportId">
        <SituationReportPage operationId="o-1" />
      </Route>,
      {
        OperationLive: live.line,
        SituationReport: () => ({ situationReport: now, operation: { __typename: 'Operation', id: 'o-1', code: 'TERRA', name: 'Terra', isExercise: false, participations: [] } }),
        WriteSituationReport: ({ input }) => ({ answer: (input as { version: number }).version === 2 ? staleSpecimen : report({ version: 4, remarks: 'Quiet. And dogs.' }) }),
      },
      '/operations/o-1/situation/r-1',
    );
    await user.type(await screen.findByRole('textbox', { name: /From the coordination unit/ }), ' And dogs.');
    now = report({ version: 3, remarks: 'Two lorries.', notable: [] });
    await live.changed(() => asked.filter(({ name }) => name === 'SituationReport').length);
    await user.click(screen.getByRole('button', { name: 'Keep and bring up to date' }));
    expect(variablesOf('WriteSituationReport')).toMatchObject({ input: { version: 2, remarks: 'Quiet. And dogs.', notableIds: ['s-1', 's-2'] } });
    expect(await screen.findByText('Two lorries.')).toBeTruthy();
    expect(screen.getByText('Quiet. And dogs.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Put mine in its place' }));
    await user.click(await screen.findByRole('button', { name: 'Keep and bring up to date' }));
    // What was not touched is as the colleague left it.
    expect(variablesOf('WriteSituationReport')).toMatchObject({ input: { version: 3, remarks: 'Quiet. And dogs.', notableIds: [] } });
  });

  it('takes a further case among the reports that its writer sees, in the order in which they are put', async () => {
    const hit = (id: string, reference: string, state: string) => ({
      __typename: 'SearchHit', id, kind: 'SEIZURE', code: reference, title: `Batteries ${id}`, operation: { __typename: 'Operation', id: 'o-1', name: 'Operation Terra' }, message: null,
      seizure: { __typename: 'Seizure', id, reference, reportState: state, wasteStream: 'BATTERIES', totalKg: '12', country: 'GH', place: 'Tema' },
    });
    const { user, variablesOf } = await sheet({}, {
      RecordSearch: () => ({ search: [hit('s-1', 'S-AAA111', 'SUBMITTED'), hit('s-8', 'S-DRAFT1', 'DRAFT'), hit('s-9', 'S-CCC333', 'VALIDATED')] }),
      WriteSituationReport: () => ({ answer: report({ version: 3 }) }),
    });
    const names = () => within(screen.getByRole('region', { name: 'Cases that stand out' })).getAllByRole('link').map(({ textContent }) => textContent);
    await user.type(await screen.findByRole('combobox', { name: /Add a case that stands out/ }), 'batteries');
    await waitFor(() => expect(variablesOf('RecordSearch')).toEqual({ operationId: 'o-1', words: 'batteries', kinds: ['SEIZURE'] }));
    // Neither what is on the list nor a draft can be added.
    const option = await screen.findByRole('option', { name: /S-CCC333/ });
    expect(screen.getAllByRole('option')).toEqual([option]);
    await user.click(option);
    await waitFor(() => expect(names()).toEqual(['S-AAA111', 'S-BBB222', 'S-CCC333']));
    await user.click(screen.getByRole('button', { name: 'Move S-CCC333 up' }));
    expect(names()).toEqual(['S-AAA111', 'S-CCC333', 'S-BBB222']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move S-CCC333 up' }));
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['S-CCC333', 'S-AAA111', 'S-BBB222']);
    // At the top it goes no further: the keyboard stays in its line.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move S-CCC333 down' }));
    await user.click(screen.getByRole('button', { name: 'Keep and bring up to date' }));
    await waitFor(() => expect(variablesOf('WriteSituationReport')).toMatchObject({ input: { notableIds: ['s-9', 's-1', 's-2'] } }));
  });

  it('says at the field which case is refused, and how many it takes', async () => {
    const { user } = await sheet({}, {
      WriteSituationReport: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'situation.unknown-case', field: 'notableIds.1', message: 'x', arguments: [] }] } }),
    });
    await user.click(await screen.findByRole('button', { name: 'Keep and bring up to date' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: /Add a case/ }).getAttribute('aria-invalid')).toBe('true'));
  });

  it('takes ten cases and no more', async () => {
    const many = Array.from({ length: 10 }, (_, n) => ({ __typename: 'Seizure' as const, id: `s-${n}`, reference: `S-N${n}`, wasteStream: null, totalKg: null, country: null, place: null }));
    await sheet({ notable: many });
    expect(await screen.findByText('10 cases at most: leave one out to add another.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const { user } = await sheet({}, {
      WriteSituationReport: () => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule: 'situation.issued', field: 'id', message: 'x', arguments: [] }] } }),
    });
    await user.type(await screen.findByRole('textbox', { name: /From the coordination unit/ }), ' And dogs.');
    await user.click(screen.getByRole('button', { name: 'Keep and bring up to date' }));
    expect(await screen.findByText(/This report has been sent out/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /From the coordination unit/ }).value).toBe('Quiet. And dogs.');
  });

  it('tells whoever may only read what happened, and who is silent', async () => {
    await sheet({ viewerCanWrite: false });
    expect(await screen.findByText('Quiet.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    const row = screen.getByRole('row', { name: /Kilograms/ });
    expect(within(row).getByText('98,765.4321')).toBeTruthy();
    expect(screen.getByText(/Tullverket: 2 warnings since/)).toBeTruthy();
  });

  it.each([[1, false], [6, true]])('of %i answers that are awaited says what it leaves out', async (waiting, isCut) => {
    const openWarnings = [{
      __typename: 'MessageAddressee' as const, id: 'x-1', dueAt: '2026-06-11T10:00:00.000Z', agency: { __typename: 'Agency' as const, id: 'a-1', shortName: 'Tullverket', country: 'TH' },
      message: { __typename: 'Message' as const, id: 'm-1', reference: 'M-44KXQP', subject: 'A lorry', language: 'en' },
    }];
    await sheet({ situation: { ...report().situation, waiting, openWarnings } });
    expect(await screen.findByRole('link', { name: 'M-44KXQP · A lorry' })).toBeTruthy();
    // Due at ten in Greenwich is due at five in the afternoon where the agency is.
    expect(screen.getByRole('row', { name: /A lorry/ }).textContent).toMatch(/5:00\sPM GMT\+7/);
    expect(screen.queryByText('1 of 6: those that are due first.') !== null).toBe(isCut);
  });
});
