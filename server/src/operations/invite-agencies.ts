import { participationLifecycle } from '@muster/shared/operations/participation-lifecycle';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { closeAnswerLinks } from './answer-link.store';
import type { AnswerLinkInput } from './answer-link.type';
import { participationAudience } from './audiences';
import { isUnapprovedIn, operationPolicy } from './operation.policy';
import { getOperation } from './operation.store';
import { ParticipationEntity } from './participation.entity';
import { changeParticipation, dismissMembers } from './participation.store';
import { keepAnswerLinks } from './send-answer-links';

const most = 200;
const hosts = ['INTERNATIONAL_ORGANISATION', 'RILO'];

/** Invites agencies, all of them or none; one that declined or left is invited again. `links` go to some of them in the same change. */
export const inviteAgencies = (context: Context, operationId: string, agencyIds: readonly string[], fieldOf: (index: number) => string, links: readonly AnswerLinkInput[] = []): Promise<string[]> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, operationPolicy, isUnapprovedIn(operation.state) ? 'inviteHost' : 'invite', operation, 'Operation');
    const mistakes = new Mistakes();
    if (agencyIds.length === 0) mistakes.add('list.empty', 'agencyIds', 'agencyIds: name at least one agency.');
    if (agencyIds.length > most) mistakes.add('list.too-long', 'agencyIds', `agencyIds: ${most} at most.`, { max: most });
    mistakes.throwIfAny();
    const known = await findInvitable(tx, operationId, agencyIds);
    agencyIds.forEach((agencyId, index) => {
      const field = fieldOf(index);
      const found = known.get(agencyId);
      const state = found?.participation?.state;
      if (!found) mistakes.add('agency.unknown', field, `${field}: there is no such agency.`);
      else if (agencyIds.indexOf(agencyId) !== index) mistakes.add('list.repeated', field, `${field}: this agency is named twice.`);
      else if (state && !participationLifecycle.step(state, 'invite').ok) mistakes.add('participation.already-invited', field, `${field}: this agency is invited already.`, { state });
      else if (isUnapprovedIn(operation.state) && !hosts.includes(found.kind)) mistakes.add('operation.not-approved', field, `${field}: before the approval only an international organisation or a RILO can be invited.`);
    });
    mistakes.throwIfAny();
    const ids: string[] = [];
    for (const [index, agencyId] of agencyIds.entries()) ids.push(await inviteOne(tx, operationId, agencyId, known.get(agencyId)?.participation ?? null, fieldOf(index)));
    if (links.length > 0) {
      // Where no mail is sent each link is handed on by whoever made it: one by one, when it is shown.
      if (!context.services.mail.isSending) refuse('mail.not-sent', 'links', 'links: no mail is sent here: invite first, then make the links one by one and hand them on.');
      await keepAnswerLinks(context, tx, operation, links);
    }
    return ids;
  });

/** Invites one agency. */
export const inviteAgency = async (context: Context, operationId: string, agencyId: string): Promise<string> => {
  const [id = ''] = await inviteAgencies(context, operationId, [agencyId], () => 'agencyId');
  return id;
};

interface Invitable {
  kind: string;
  participation: ParticipationEntity | null;
}

const findInvitable = async (tx: Transaction, operationId: string, agencyIds: readonly string[]): Promise<Map<string, Invitable>> => {
  const agencies = await tx.query<{ id: string; kind: string }>('/* findAgencies */ select id, kind from agencies where id::text = any($1)', [agencyIds]);
  const participations = await tx.manager.find(ParticipationEntity, { where: { operationId } });
  return new Map(agencies.map(({ id, kind }) => [id, { kind, participation: participations.find(({ agencyId }) => agencyId === id) ?? null }]));
};

const inviteOne = async (tx: Transaction, operationId: string, agencyId: string, known: ParticipationEntity | null, field: string): Promise<string> => {
  const audience = participationAudience(operationId, agencyId);
  const invited = { state: 'INVITED' as const, invitedAt: tx.clock.now(), invitedBy: tx.viewer.accountId, answeredAt: null, reason: null, reasonLanguage: null, contactId: null };
  const id = known?.id ?? tx.clock.uuid();
  let version = 1;
  if (known) {
    version = await changeParticipation(tx, known, invited);
    // Whoever had a role before is chosen anew, coordinators too.
    await dismissMembers(tx, operationId, agencyId);
    closeAnswerLinks(tx, operationId, agencyId);
  } else {
    const row = { operationId, id, agencyId, ...invited, audience };
    const inserted = await tx.manager.createQueryBuilder().insert().into(ParticipationEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('participation.already-invited', field, `${field}: this agency is invited already.`, { state: 'INVITED' });
  }
  await tx.record({ operationId, kind: 'AgencyInvited', subjectType: 'Participation', subjectId: id, subjectVersion: version, audience, arguments: { agencyId } });
  return id;
};
