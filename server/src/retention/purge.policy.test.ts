import type { Viewer } from '../platform/viewer';
import type { PurgeFacts } from './purge.policy';
import { mayApprove, mayDecide, obstacleToProposal, obstacleToPurge, obstacleToRetention } from './purge.policy';

const viewer = (accountId: string, ...tokens: string[]): Viewer => ({ accountId, agencyId: 'lead', sessionId: null, tokens: new Set(tokens) });
const lead = viewer('one', 'o.x', 'o.x.a.lead', 'o.x.r.COORDINATOR');
const second = viewer('two', 'o.x', 'o.x.a.other', 'o.x.r.COORDINATOR');
const officer = viewer('three', 'o.x', 'o.x.a.lead', 'o.x.r.OFFICER');
const administrator = viewer('four', 'any', 'admin');
const stranger = viewer('five', 'any');

const now = new Date('2026-06-10T12:00:00Z');
const facts = (over: Partial<PurgeFacts> = {}): PurgeFacts => ({ id: 'x', state: 'CLOSED', leadAgencyId: 'lead', isHeld: false, keptUntil: new Date('2026-06-01T00:00:00Z'), purgeState: null, ...over });

describe('a purge', () => {
  it.each([
    ['that is due', {}, null],
    ['from the archive', { state: 'ARCHIVED' }, null],
    ['of what was cancelled', { state: 'CANCELLED' }, null],
    ['of what goes on', { state: 'CONSOLIDATION' }, 'purge.not-over'],
    ['under a hold', { isHeld: true }, 'purge.held'],
    ['before its time', { keptUntil: new Date('2026-06-10T12:00:01Z') }, 'purge.kept'],
    ['of what has no end', { keptUntil: null }, 'purge.kept'],
  ] as const)('%s', (_what, over, rule) => {
    expect(obstacleToPurge(facts(over), now)).toBe(rule);
    expect(obstacleToProposal(lead, facts(over), now)).toBe(rule);
  });

  it('is proposed by a coordinator of the lead agency, once', () => {
    for (const who of [second, officer, administrator, stranger]) expect(obstacleToProposal(who, facts(), now)).toBe('purge.lead-coordinator-only');
    expect(obstacleToProposal(lead, facts({ purgeState: 'PROPOSED' }), now)).toBe('purge.proposed');
    expect(obstacleToProposal(lead, facts({ purgeState: 'DONE' }), now)).toBe('purge.done');
  });

  it('is approved by another coordinator or an administrator, never by whoever proposed it', () => {
    const proposed = { operationId: 'x', proposedBy: 'one', state: 'PROPOSED' };
    expect([lead, second, officer, administrator, stranger].map((who) => mayApprove(who, proposed))).toEqual([false, true, false, true, false]);
    expect([lead, second, officer, administrator, stranger].map((who) => mayDecide(who, proposed))).toEqual([true, true, false, true, false]);
    expect(mayApprove(second, { ...proposed, state: 'REFUSED' })).toBe(false);
    expect(mayApprove(second, { ...proposed, operationId: 'y' })).toBe(false);
  });

  it('ends what could be set', () => {
    expect(obstacleToRetention(lead, facts())).toBeNull();
    expect(obstacleToRetention(second, facts())).toBe('purge.lead-coordinator-only');
    expect(obstacleToRetention(lead, facts({ purgeState: 'DONE' }))).toBe('purge.done');
  });
});
