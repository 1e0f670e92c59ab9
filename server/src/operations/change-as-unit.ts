import { uuidV7 } from '../platform/clock';
import type { Services } from '../platform/context';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { changeAs } from '../platform/transaction';
import type { Viewer } from '../platform/viewer';

/** An operation whose unit acts by the clock. */
export interface UnitOf {
  operationId: string;
  leadAgencyId: string;
}

/** The unit itself, by no hand: it may coordinate this one operation, and is nobody. */
const viewerOf = ({ operationId, leadAgencyId }: UnitOf): Viewer => ({
  accountId: '', agencyId: leadAgencyId, sessionId: null, tokens: new Set([token.anyone, token.agency(leadAgencyId), token.participants(operationId), token.role(operationId, 'COORDINATOR')]),
});

/** One change that a steady pass makes for a unit, under the rule that allows its coordinators the same. */
export const changeAsUnit = <T>(services: Services, unit: UnitOf, rule: string, verb: (tx: Transaction) => Promise<T>): Promise<T> => {
  // What is done by the clock moves no clock that is played.
  const clock: Services['clock'] = { now: () => services.clock.now(), bytes: (length) => services.clock.bytes(length), uuid: () => uuidV7(services.clock.now(), services.clock.bytes(16)) };
  return changeAs({ ...services, clock, requestId: null, address: '', rules: () => [rule] }, viewerOf(unit), verb);
};
