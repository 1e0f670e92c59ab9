import { checkEmail } from '../agencies/agencies.room';
import { hashToken } from '../platform/authentication';
import type { Context, Services } from '../platform/context';
import { notFound } from '../platform/errors';
import { queueMailWithin } from '../platform/mail/queue-mail';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { answerLinkMail } from './answer-link.mail';
import { closeAnswerLinks } from './answer-link.store';
import type { AnswerLinkInput, SentAnswerLink } from './answer-link.type';
import { checkLanguage } from './language-rules';
import type { OperationEntity } from './operation.entity';
import { isUnapprovedIn, operationPolicy } from './operation.policy';
import { getOperation } from './operation.store';
import { ParticipationEntity } from './participation.entity';

const linkMilliseconds = 14 * 86_400_000;
const most = 200;
/** So many links a day to one agency: a mailbox is not to be filled. */
const mostADay = 5;

interface Draft {
  agencyId: string;
  email: string;
  language: string;
  participation: ParticipationEntity;
  agency: string;
  /** Whether the invitation was mailed before. */
  isReminder: boolean;
}

type Parts = Pick<Services, 'publicUrl' | 'mail' | 'secrets'>;

/** Mails each agency that is invited a link by which it answers, all of them or none; a new link takes the place of an open one. */
export const sendAnswerLinks = (context: Context, operationId: string, links: readonly AnswerLinkInput[]): Promise<SentAnswerLink[]> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, operationPolicy, isUnapprovedIn(operation.state) ? 'inviteHost' : 'invite', operation, 'Operation');
    return keepAnswerLinks(context, tx, operation, links);
  });

/** The same within the change that invites them. */
export const keepAnswerLinks = async (context: Context, tx: Transaction, operation: OperationEntity, links: readonly AnswerLinkInput[]): Promise<SentAnswerLink[]> => {
  const drafts = await checkLinks(tx, operation, links);
  const lead = await findLeadName(tx, operation);
  const sent: SentAnswerLink[] = [];
  for (const draft of drafts) sent.push(await sendOne(context.services, tx, draft, lead));
  tx.afterCommit(() => context.services.mail.wake());
  return sent;
};

/** Who invites. */
export const findLeadName = async (tx: Transaction, { leadAgencyId, code }: OperationEntity): Promise<string> => {
  const [lead] = await tx.query<{ name: string }>('/* findLeadAgency */ select name from agencies where id = $1', [leadAgencyId]);
  return lead?.name ?? code;
};

/** Takes a link back before it was used. */
export const revokeAnswerLink = (context: Context, operationId: string, id: string): Promise<string> =>
  context.change(async (tx) => {
    const operation = await getOperation(tx, operationId);
    await assertCan(context, operationPolicy, isUnapprovedIn(operation.state) ? 'inviteHost' : 'invite', operation, 'Operation');
    const [link] = await tx.query<{ agency_id: string; audience: string[] }>('/* findAnswerLink */ select agency_id, audience from answer_links where operation_id = $1 and id::text = $2', [operationId, id.toLowerCase()]);
    if (!link) throw notFound();
    const closed = await tx.query(
      `/* revokeAnswerLink */ with closed as (update answer_links set revoked_at = $3 where operation_id = $1 and id::text = $2 and used_at is null and revoked_at is null returning id) select id from closed`,
      [operationId, id.toLowerCase(), tx.clock.now()],
    );
    if (closed.length === 0) refuse('answer-link.over', 'id', 'id: this link was used or taken back already.');
    const participation = await findParticipation(tx, operationId, link.agency_id);
    await tx.record({
      operationId, kind: 'AnswerLinkRevoked', subjectType: 'Participation', subjectId: participation.id, subjectVersion: participation.version,
      audience: link.audience, arguments: { agencyId: link.agency_id, linkId: id.toLowerCase() },
    });
    return participation.id;
  });

const findParticipation = async (tx: Transaction, operationId: string, agencyId: string): Promise<ParticipationEntity> => {
  const participation = await tx.manager.findOne(ParticipationEntity, { where: { operationId, agencyId } });
  if (!participation) throw notFound();
  return participation;
};

const checkLinks = async (tx: Transaction, operation: OperationEntity, links: readonly AnswerLinkInput[]): Promise<Draft[]> => {
  const mistakes = new Mistakes();
  if (links.length === 0) mistakes.add('list.empty', 'links', 'links: name at least one agency.');
  if (links.length > most) mistakes.add('list.too-long', 'links', `links: ${most} at most.`, { max: most });
  mistakes.throwIfAny();
  // One after the other, so that two at once do not both find room under the limit.
  await tx.query(`/* holdAnswerLinks */ select pg_advisory_xact_lock(hashtext('muster.answer-links'), hashtext($1))`, [operation.id]);
  const invited = await tx.manager.find(ParticipationEntity, { where: { operationId: operation.id, state: 'INVITED' } });
  const names = new Map((await tx.query<{ id: string; name: string }>('/* findAgencies */ select id, name from agencies where id::text = any($1)', [links.map(({ agencyId }) => agencyId)])).map(({ id, name }) => [id, name]));
  const recent = await tx.query<{ agency_id: string; count: number }>(
    '/* recentAnswerLinks */ select agency_id, count(*)::int as count from answer_links where operation_id = $1 and sent_at > $2 group by agency_id',
    [operation.id, new Date(tx.clock.now().getTime() - 86_400_000)],
  );
  const addresses = new Set<string>();
  const drafts = links.map(({ agencyId, email: given, language: named }, index): Draft | null => {
    const at = `links.${index}`;
    const email = checkEmail(mistakes, `${at}.email`, given);
    const language = checkLanguage(mistakes, `${at}.language`, named ?? operation.language);
    const participation = invited.find((each) => each.agencyId === agencyId);
    if (!participation) mistakes.add('participation.not-invited', `${at}.agencyId`, `${at}.agencyId: no invitation of this agency waits for an answer.`);
    if (links.findIndex((other) => other.agencyId === agencyId) !== index) mistakes.add('list.repeated', `${at}.agencyId`, `${at}.agencyId: this agency is named twice.`);
    // One mailbox that could answer for two agencies is a slip of whoever pasted the list.
    else if (addresses.has(email)) mistakes.add('list.repeated', `${at}.email`, `${at}.email: this address is named twice.`);
    if (email !== '') addresses.add(email);
    if ((recent.find(({ agency_id }) => agency_id === agencyId)?.count ?? 0) >= mostADay) mistakes.add('answer-link.too-many', `${at}.agencyId`, `${at}.agencyId: ${mostADay} links were sent to this agency within a day.`, { max: mostADay });
    return participation ? { agencyId, email, language, participation, agency: names.get(agencyId) ?? '', isReminder: false } : null;
  });
  mistakes.throwIfAny();
  return drafts.filter((draft) => draft !== null);
};

/** Mails one link, which takes the place of an open one. */
export const sendOne = async ({ publicUrl, mail, secrets }: Parts, tx: Transaction, { agencyId, email, language, participation, agency, isReminder }: Draft, lead: string): Promise<SentAnswerLink> => {
  const { operationId } = participation;
  closeAnswerLinks(tx, operationId, agencyId);
  const now = tx.clock.now();
  const id = tx.clock.uuid();
  const secret = tx.clock.bytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + linkMilliseconds);
  const audience = [token.role(operationId, 'COORDINATOR'), token.invitedAgency(operationId, agencyId)];
  tx.write(
    `/* keepAnswerLink */ insert into answer_links (operation_id, id, agency_id, invited_at, token_hash, email, language, sent_by, sent_at, expires_at, audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [operationId, id, agencyId, participation.invitedAt, hashToken(secret), email, language, tx.viewer.accountId || null, now, expiresAt, audience],
  );
  // After the # a browser keeps the secret to itself: it stands in no log on the way.
  const link = `${publicUrl}/answer#${secret}`;
  await queueMailWithin({ clock: tx.clock, secrets }, tx, { kind: 'ANSWER_LINK', agencyId, recipient: email, expiresAt, ...answerLinkMail(language, { lead, agency, link, expiresAt, isReminder }) });
  await tx.record({
    operationId, kind: 'AnswerLinkSent', subjectType: 'Participation', subjectId: participation.id, subjectVersion: participation.version,
    audience, arguments: { agencyId, linkId: id },
  });
  // What was mailed is for the eyes of whoever it goes to alone.
  return { id, agencyId, email, expiresAt: expiresAt.toISOString(), link: mail.isSending ? null : link };
};
