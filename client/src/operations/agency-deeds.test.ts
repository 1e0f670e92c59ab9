import { deedOf, regionOf } from './agency-deeds';
import { markVisit } from './last-visit';

const at = '2026-03-10T08:00:00Z';

it.each([
  [{ reportCount: 2, lastReportAt: at, lastActivityAt: '2026-03-11T08:00:00Z', lastActivityKind: 'TargetControlled' }, { did: 'REPORTED', at }],
  [{ reportCount: 0, lastActivityAt: at, lastActivityKind: 'TargetControlled' }, { did: 'CONTROLLED', at }],
  [{ reportCount: 0, lastActivityAt: at, lastActivityKind: 'TargetClosed' }, { did: 'ANSWERED', at }],
  [{ reportCount: 0, lastActivityAt: at, lastActivityKind: 'InvitationAccepted' }, { did: 'ACKNOWLEDGED', at }],
  [{ reportCount: 0, lastActivityAt: null, lastActivityKind: null }, { did: 'SILENT' }],
])('says the most telling thing that an agency did (%#)', (known, deed) => expect(deedOf(known)).toEqual(deed));

it.each([
  [{ country: 'MY', region: null }, 'ASIA_PACIFIC'],
  [{ country: 'AQ', region: null }, 'OTHER'],
  [{ country: null, region: 'Asia/Pacific' }, 'REGIONAL'],
  [{ country: null, region: null }, 'WORLD'],
])('orders agencies by region (%#)', (agency, region) => expect(regionOf(agency)).toBe(region));

describe('the last visit', () => {
  const minute = 60_000;
  const start = Date.parse(at);
  beforeEach(() => localStorage.clear());

  it('has nothing to compare with the first time', () => expect(markVisit('o', start)).toBeNull());

  it('is the same visit while pages are changed or loaded anew', () => {
    markVisit('o', start);
    expect(markVisit('o', start + 10 * minute)).toBeNull();
  });

  it('tells since when things are new, each operation for itself', () => {
    markVisit('o', start);
    expect(markVisit('o', start + 90 * minute)).toBe('2026-03-10T08:00:00.000Z');
    expect(markVisit('o', start + 95 * minute)).toBe('2026-03-10T08:00:00.000Z');
    expect(markVisit('another', start)).toBeNull();
  });

  it('starts anew where something else is kept under its name', () => {
    localStorage.setItem('muster.visit.o', '{broken');
    expect(markVisit('o', start)).toBeNull();
  });
});
