import { nationalPlanParts } from '@muster/shared/vocabularies';
import { planInput } from '../world';
import type { Crew } from './crew';
import type { Deed } from './schedule';

const readiness = 'query ($o: ID!) { operation(id: $o) { participations { state agency { id } readiness { missing late people plan connectedAt nudgedAt } } } }';

export interface Participant {
  state: string;
  agency: { id: string };
  readiness: { missing: string[]; late: string[]; people: number; plan: string | null; connectedAt: string | null; nudgedAt: string | null };
}

export const readReadiness = async (crew: Crew): Promise<Participant[]> =>
  (await crew.reads<{ operation: { participations: Participant[] } }>(crew.coordinator, 'read the readiness', readiness)).operation.participations;

/** Those whose plan never comes, and those who never try the connection. */
export const isWithoutPlan = (index: number): boolean => index % 7 === 3;
export const isUnconnected = (index: number): boolean => index % 5 === 4;

/** Plans the operation, has it approved, and invites every agency at once. */
export const plan = async (crew: Crew, startsOn: string): Promise<void> => {
  const { world, coordinator, approver, people } = crew;
  const { createOperation } = await coordinator.ask<{ createOperation: { id: string } }>('mutation ($input: OperationPlanInput!) { createOperation(input: $input) { ... on Operation { id } } }', { input: planInput({ startsOn }) });
  crew.operationId = createOperation.id;
  const { setMember } = await coordinator.ask<{ setMember: { __typename: string } }>('mutation ($o: ID!, $a: ID!) { setMember(operationId: $o, accountId: $a, role: COORDINATOR) { __typename } }', { o: crew.operationId, a: approver.id });
  if (setMember.__typename === 'Refused') throw new Error('The approver got no place.');
  for (const [who, action] of [[coordinator, 'propose'], [approver, 'approve'], [coordinator, 'prepare']] as const) await crew.does(who, 'stepOperation', { id: crew.operationId, action, reason: null });
  await crew.does(coordinator, 'inviteAgencies', { o: crew.operationId, ids: people.map(({ agencyId }) => agencyId) });
  await world.app.services.jobs.idle();
};

/** Every agency answers its invitation; most try the connection and send their national plan, all in the hours before the launch. */
export const joins = (crew: Crew, from: number): Deed[] =>
  crew.people.flatMap((who, index): Deed[] => {
    const { operationId } = crew;
    const at = from + index;
    const parts = nationalPlanParts.map((part) => ({ part, text: 'As in the year before.' }));
    return [
      { at, run: () => crew.does(who, 'answerInvitation', { input: { operationId, accept: true } }) },
      ...(isUnconnected(index) ? [] : [{ at: at + 4, run: () => crew.does(who, 'noteConnection', { o: operationId }) }]),
      ...(isWithoutPlan(index) ? [] : [
        { at: at + 8, run: () => crew.does(who, 'saveNationalPlan', { input: { operationId, parts } }) },
        { at: at + 12, run: () => crew.does(who, 'stepNationalPlan', { input: { operationId, agencyId: who.agencyId, action: 'submit', version: 1 } }) },
      ]),
    ];
  });
