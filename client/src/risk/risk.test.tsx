import { Observable } from '@apollo/client';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route } from 'wouter';
import type { Language } from '../i18n/languages';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { ToastRegion } from '../ui/ToastRegion';
import { ManifestPage } from './ManifestPage';
import { ProfilePage } from './ProfilePage';
import { RiskPage } from './RiskPage';

const agency = { __typename: 'Agency', id: 'a-1', shortName: 'NL Customs' };
const person = { __typename: 'Person', id: 'p-1', name: 'Noor Hassan' };
const refused = (rule: string, field: string | null) => ({ __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: [] }] });
const share = (found: number, of: number, isFew: boolean) => ({ __typename: 'RiskShare', found, of, percent: '50', low: '23.7', high: '76.3', isFew });

const open = (page: ReactElement, at: string, path: string, answers: Answers, language: Language = 'en') =>
  showPage(<><Route path={path}><InRoom operationId="o-1">{page}</InRoom></Route><ToastRegion /></>, { path: language === 'fr' ? `${at}?lang=fr` : at, language, rooms: ['risk', 'operations', 'targets', 'vocabulary', 'refusals', 'kit', 'common'], answers: { OperationLive: () => new Observable<object>(() => undefined), ...answers } });

const line = (number: number, over: object = {}) => ({
  __typename: 'ManifestLine', id: `m-1.${number}`, line: number, description: `Used sets ${number}`, hs: '852872', containers: ['CSQU3054383'], billOfLading: null, grossKg: '24000', origin: 'NL', destination: 'GH', points: '53.5', band: 'HIGH',
  reasons: [{ __typename: 'RiskReason', code: 'P03', points: '10', english: 'Post-office box for an address: no street.', french: 'Boîte postale pour toute adresse : pas de rue.' }], judgements: [], missing: ['transits'], target: null, ...over,
});
const manifest = (over: object = {}) => ({
  operation: { __typename: 'Operation', id: 'o-1', viewerCanNominate: true },
  manifest: {
    __typename: 'Manifest', id: 'm-1', fileName: 'ship.csv', manifestState: 'SCORED', columns: ['Goods', 'Colour'], mapping: ['description', ''], lineCount: 2, doneCount: 2, highCount: 1, mediumCount: 0, profileVersion: 3, isForCoordinators: true, askedIndicators: ['S01', 'P08'], viewerCanJudge: true, viewerCanDiscard: true,
    createdAt: '2026-06-10T10:00:00Z', agency, uploadedBy: person, profile: { __typename: 'RiskProfile', id: 'r-1', title: 'By sea' }, ...over,
  },
});
const lines = { RankedLines: () => ({ manifest: { __typename: 'Manifest', id: 'm-1', lines: { __typename: 'ManifestLinePage', nextCursor: null, items: [line(3), line(2, { band: 'LOW', points: '0', reasons: [], missing: [] })] } } }) };
const openManifest = (answers: Answers, language: Language = 'en') => open(<ManifestPage operationId="o-1" />, '/operations/o-1/risk/manifests/m-1', '/operations/:operationId/risk/manifests/:manifestId', { OneManifest: () => manifest(), ...lines, ...answers }, language);

describe('a manifest', () => {
  it('ranks its lines with reasons and what is missing, and the key n makes a target that can be taken back', async () => {
    const { user, variablesOf } = await openManifest({
      NominateLine: () => ({ answer: { __typename: 'ManifestLine', id: 'm-1.3', line: 3, target: { __typename: 'Target', id: 't-1', reference: 'T-77' } } }),
      TakeBackNomination: () => ({ answer: { __typename: 'ManifestLine', id: 'm-1.3', line: 3, target: null } }),
    });
    expect(await screen.findByText('Post-office box for an address: no street.')).toBeTruthy();
    expect(screen.getByText('1 fact is missing')).toBeTruthy();
    expect(screen.getByText('No indicator fired.')).toBeTruthy();
    expect(screen.getByText('Columns that are not known here: Colour.')).toBeTruthy();
    screen.getByRole('button', { name: 'Nominate line 3' }).focus();
    await user.keyboard('n');
    expect(await screen.findByRole('link', { name: 'Target T-77' })).toBeTruthy();
    expect(variablesOf('NominateLine')).toEqual({ input: { operationId: 'o-1', manifestId: 'm-1', line: 3, targetId: expect.any(String) as unknown, language: 'en' } });
    await user.click(await screen.findByRole('button', { name: /Undo/ }));
    expect(await screen.findByRole('button', { name: 'Nominate line 3' })).toBeTruthy();
    expect(variablesOf('TakeBackNomination')).toEqual({ operationId: 'o-1', manifestId: 'm-1', line: 3 });
  });

  it('says why a line was not nominated', async () => {
    const { user } = await openManifest({ NominateLine: () => ({ answer: refused('line.nominated', 'line') }) });
    await user.click(await screen.findByRole('button', { name: 'Nominate line 2' }));
    expect(await screen.findByText('Line 2 was not nominated. A target was made of this line already.')).toBeTruthy();
  });

  it('offers nothing to whoever may only look, and speaks French', async () => {
    await openManifest({ OneManifest: () => ({ ...manifest(), operation: { __typename: 'Operation', id: 'o-1', viewerCanNominate: false } }) }, 'fr');
    expect(await screen.findByText('Boîte postale pour toute adresse : pas de rue.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Proposer/ })).toBeNull();
  });

  it('asks a person for what no machine can tell, keeps why, and shows who judged so', async () => {
    const judgement = { __typename: 'LineJudgement', code: 'S01', reason: 'A partner wrote.', language: 'en', judgedBy: 'Noor Hassan', judgedAt: '2026-06-10T11:00:00Z' };
    const said = { __typename: 'RiskReason', code: 'S01', points: '20', english: 'Somebody has warned: Judged by a person: A partner wrote.', french: 'Quelqu’un a averti : Jugé par une personne : A partner wrote.' };
    const { user, variablesOf } = await openManifest({ JudgeLine: ({ input }) => ({ judgeLine: (input as { holds: boolean }).holds ? line(3, { judgements: [judgement], reasons: [said], points: '73.5' }) : line(3) }) });
    await user.click(await screen.findByRole('button', { name: 'Judge it yourself, line 3' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What you find on line 3' }));
    expect(dialog.getAllByRole('radio')).toHaveLength(2);
    expect(dialog.queryByRole('button', { name: 'Keep what I judge' })).toBeNull();
    await user.click(dialog.getByRole('radio', { name: /^S01 · Somebody has warned/ }));
    await user.type(dialog.getByRole('textbox', { name: /^Why/ }), 'A partner wrote.');
    await user.click(dialog.getByRole('button', { name: 'Keep what I judge' }));
    expect(await dialog.findByRole('button', { name: 'Take S01 back' })).toBeTruthy();
    expect(variablesOf('JudgeLine')).toEqual({ input: { operationId: 'o-1', manifestId: 'm-1', line: 3, code: 'S01', holds: true, reason: 'A partner wrote.', language: 'en' } });
    expect(screen.getAllByText(/judged by Noor Hassan on/).length).toBeGreaterThan(0);
    await user.click(dialog.getByRole('button', { name: 'Take S01 back' }));
    expect(await dialog.findAllByRole('radio')).toHaveLength(2);
    expect(variablesOf('JudgeLine')).toMatchObject({ input: { code: 'S01', holds: false } });
  });

  it('says at its field that a judgement needs a reason', async () => {
    const { user } = await openManifest({ JudgeLine: () => ({ judgeLine: refused('text.empty', 'reason') }) });
    await user.click(await screen.findByRole('button', { name: 'Judge it yourself, line 3' }));
    await user.click(await screen.findByRole('radio', { name: /^P08/ }));
    await user.click(screen.getByRole('button', { name: 'Keep what I judge' }));
    expect((await screen.findByRole('textbox', { name: /^Why/ })).getAttribute('aria-invalid')).toBe('true');
  });

  it('asks nobody where the profile gives no points, the reader may not, or a target was made', async () => {
    const none = async (over: object, row: object = {}) => {
      const { unmount } = await openManifest({ OneManifest: () => manifest(over), RankedLines: () => ({ manifest: { __typename: 'Manifest', id: 'm-1', lines: { __typename: 'ManifestLinePage', nextCursor: null, items: [line(3, row)] } } }) });
      await screen.findByText('Post-office box for an address: no street.');
      expect(screen.queryByRole('button', { name: /^Judge it yourself/ })).toBeNull();
      unmount();
    };
    await none({ askedIndicators: [] });
    await none({ viewerCanJudge: false });
    await none({}, { target: { __typename: 'Target', id: 't-1', reference: 'T-77' } });
  });

  it('is discarded by its agency once that is confirmed in its own words', async () => {
    const { user, asked, variablesOf } = await openManifest({ DiscardManifest: () => ({ discardManifest: true }) });
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(asked.some(({ name }) => name === 'DiscardManifest')).toBe(false);
    await user.click(await screen.findByRole('button', { name: 'Discard ship.csv for good' }));
    expect(variablesOf('DiscardManifest')).toEqual({ operationId: 'o-1', id: 'm-1' });
    expect(await screen.findByText('ship.csv is discarded.')).toBeTruthy();
    expect(location.pathname).toBe('/operations/o-1/risk');
  });

  it('is not offered to be discarded to others', async () => {
    await openManifest({ OneManifest: () => manifest({ viewerCanDiscard: false }) });
    await screen.findByText('Post-office box for an address: no street.');
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
  });

  it('shows how far it is scored', async () => {
    await openManifest({ OneManifest: () => manifest({ manifestState: 'SCORING', doneCount: 1 }) });
    expect(await screen.findByRole('progressbar')).toBeTruthy();
  });
});

describe('a profile', () => {
  const profile = (over: object = {}) => ({
    operation: {
      __typename: 'Operation', id: 'o-1', viewerCanDraftRiskProfile: true,
      riskProfiles: [{ __typename: 'RiskProfile', id: 'r-1', title: 'By sea', note: null, high: '45', medium: '20', version: 2, viewerCanChange: true, weights: [{ __typename: 'RiskWeight', code: 'P03', points: '10' }], versions: [{ __typename: 'RiskProfileVersion', version: 2, versionState: 'IN_USE', high: '45', medium: '20', changedAt: '2026-06-01T08:00:00Z', changedBy: person }], ...over }],
    },
  });
  const openProfile = (answers: Answers) =>
    open(<ProfilePage operationId="o-1" />, '/operations/o-1/risk/profiles/r-1', '/operations/:operationId/risk/profiles/:profileId', { OneRiskProfile: () => profile(), OperationsToTry: () => ({ operations: { __typename: 'OperationPage', items: [{ __typename: 'Operation', id: 'o-1', name: 'Terra', code: 'T-1' }] } }), ...answers });

  it('is changed in the version that was read; a mistake stands at its field', async () => {
    const { user, variablesOf } = await openProfile({ ChangeRiskProfile: () => ({ answer: refused('profile.points', 'body.weights.0.points') }) });
    const field = await screen.findByRole('textbox', { name: 'Points of P03' });
    await user.clear(field);
    await user.type(field, '12,5');
    await user.click(screen.getByRole('button', { name: 'Keep as version 3' }));
    expect(await screen.findByText('Points from 0.01 to 999.99.')).toBeTruthy();
    expect(variablesOf('ChangeRiskProfile')).toMatchObject({ input: { id: 'r-1', version: 2, body: { title: 'By sea', high: '45', weights: [{ code: 'P03', points: '12.5' }] } } });
  });

  it('is tried on the past before it is kept', async () => {
    const { user, variablesOf } = await openProfile({
      RiskTrial: () => ({
        operation: {
          __typename: 'Operation', id: 'o-1',
          riskTrial: {
            __typename: 'RiskTrial', cases: 12, isCut: false, bands: [{ __typename: 'TriedBand', band: 'HIGH', cases: 10, seizures: 2, share: share(5, 10, false) }], indicators: [{ __typename: 'TriedIndicator', code: 'P03', fired: 3, seizures: 1, share: share(1, 2, true) }],
            fired: [{ __typename: 'TriedCase', id: 't-9', reference: 'T-9', kind: 'TARGET', outcome: 'FOUND', points: '10', band: 'HIGH', reasons: [{ __typename: 'RiskReason', code: 'P03', english: 'No street.', french: 'Pas de rue.' }] }],
          },
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('Tried on 12 cases.')).toBeTruthy();
    expect(screen.getByText('1 of 2 · 50 % (23.7–76.3 %) · few')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'T-9' }).getAttribute('href')).toBe('/operations/o-1/targets/t-9');
    expect(variablesOf('RiskTrial')).toMatchObject({ id: 'o-1', measure: { high: '45', medium: '20' } });
  });

  it('is only read by whoever may not change it', async () => {
    await openProfile({ OneRiskProfile: () => profile({ viewerCanChange: false }) });
    expect(await screen.findByText('Its agency and the coordinators may change it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Keep/ })).toBeNull();
  });
});

describe('hit rates', () => {
  it('come with their intervals, small numbers said to be small, and drift', async () => {
    await open(<RiskPage operationId="o-1" />, '/operations/o-1/risk/rates', '/operations/:operationId/risk/:part?', {
      RiskHitRates: () => ({ operation: { __typename: 'Operation', id: 'o-1', riskHitRates: [{ __typename: 'IndicatorRate', code: 'P03', fired: 14, drift: 'TOO_FEW', whole: share(5, 10, false), last: share(1, 2, true), before: null }] } }),
    });
    const row = within(await screen.findByRole('row', { name: /P03 · Post-office box for an address/ }));
    expect(row.getByText('5 of 10 · 50 % (23.7–76.3 %)')).toBeTruthy();
    expect(row.getByText('1 of 2 · 50 % (23.7–76.3 %) · few')).toBeTruthy();
    expect(row.getByText('Too few to say')).toBeTruthy();
    expect(screen.getByRole('listitem', { name: /5 of 10/ })).toBeTruthy();
  });
});
