import type { Services } from '../platform/context';
import type { Transaction } from '../platform/transaction';
import type { OperationEntity } from './operation.entity';
import type { ParticipationEntity } from './participation.entity';
import { findLeadName, sendOne } from './send-answer-links';

interface LastLink {
  agency_id: string;
  agency: string;
  email: string;
  language: string;
}

/**
 * Agencies that were invited by a link and have not answered are reminded where the link went to, accounts or none: by a new one, since
 * only the hash of the old is kept. One that was taken back is not sent again. Where no mail leaves, nobody would hand it on.
 */
export const mailLinksAgain = async (services: Pick<Services, 'publicUrl' | 'mail' | 'secrets'>, tx: Transaction, operation: OperationEntity, participations: readonly ParticipationEntity[]): Promise<void> => {
  const waiting = participations.filter(({ state }) => state === 'INVITED');
  if (!services.mail.isSending || waiting.length === 0) return;
  const last = await tx.query<LastLink>(
    `/* findLastLinks */ select l.agency_id, a.name as agency, l.email, l.language from participations p
     join lateral (select agency_id, email, language, revoked_at, used_at, invited_at from answer_links where operation_id = p.operation_id and agency_id = p.agency_id order by sent_at desc, id desc limit 1) l on true
     join agencies a on a.id = p.agency_id
     where p.operation_id = $1 and p.agency_id = any($2::uuid[]) and p.state = 'INVITED' and l.invited_at = p.invited_at and l.used_at is null and l.revoked_at is null`,
    [operation.id, waiting.map(({ agencyId }) => agencyId)],
  );
  const lead = await findLeadName(tx, operation);
  for (const participation of waiting) {
    const link = last.find(({ agency_id: agencyId }) => agencyId === participation.agencyId);
    if (!link) continue;
    await sendOne(services, tx, { agencyId: link.agency_id, email: link.email, language: link.language, participation, agency: link.agency, isReminder: true }, lead);
  }
  if (last.length > 0) tx.afterCommit(() => services.mail.wake());
};
