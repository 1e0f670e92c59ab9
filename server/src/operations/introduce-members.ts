import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { introductionAudience } from './audiences';
import { IntroductionEntity } from './introduction.entity';
import { checkLanguage } from './language-rules';
import type { MemberEntity } from './member.entity';
import { operationPolicy } from './operation.policy';
import { holdOperation } from './operation.store';
import { findMember } from './participation.store';

export interface IntroductionBody {
  id: string;
  operationId: string;
  firstId: string;
  secondId: string;
  reason: string;
  language?: string | null;
}

/** Brings two members of an operation together, so that one can help the other. Sent twice, it is one introduction. */
export const introduceMembers = (context: Context, introduction: IntroductionBody): Promise<string> => context.change((tx) => introduceWithin(context, tx, introduction));

/** The same within a change that has more to do. */
export const introduceWithin = async (context: Context, tx: Transaction, { id: given, operationId, ...body }: IntroductionBody): Promise<string> => {
  const operation = await holdOperation(tx, operationId);
  await assertCan(context, operationPolicy, 'introduce', operation, 'Operation');
  const id = checkId('id', given);
  const bodyHash = hashBody(body);
  const known = await findOwn(tx, operationId, id);
  if (known) return sameOrTaken(known, bodyHash);
  const check = new Mistakes();
  const reason = check.requiredText('reason', body.reason, { max: 1000, multiline: true });
  const language = checkLanguage(check, 'language', body.language ?? operation.language);
  const first = await demandMember(tx, check, operationId, 'firstId', body.firstId);
  const second = await demandMember(tx, check, operationId, 'secondId', body.secondId);
  if (first && first.accountId === second?.accountId) check.add('introduction.one-person', 'secondId', 'secondId: nobody is introduced to themselves.');
  check.throwIfAny();
  if (!first || !second) throw new Error('A member that is missing is a mistake.');
  const { accountId, agencyId } = tx.viewer;
  const introduction: IntroductionEntity = {
    operationId, id, firstId: first.accountId, firstAgencyId: first.agencyId, secondId: second.accountId, secondAgencyId: second.agencyId,
    introducedBy: accountId, introducingAgencyId: agencyId, reason, language, bodyHash,
    audience: introductionAudience(operationId, [first.agencyId, second.agencyId, agencyId]), introducedAt: tx.clock.now(),
  };
  const inserted = await tx.manager.createQueryBuilder().insert().into(IntroductionEntity).values(introduction).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return sameOrTaken(await findOwn(tx, operationId, id), bodyHash);
  await tx.record({
    operationId, kind: 'MembersIntroduced', subjectType: 'Introduction', subjectId: id, audience: introduction.audience,
    arguments: { agencyId, firstAgencyId: first.agencyId, secondAgencyId: second.agencyId },
  });
  return id;
};

const demandMember = async (tx: Transaction, check: Mistakes, operationId: string, field: string, accountId: string): Promise<MemberEntity | null> => {
  const member = await findMember(tx, operationId, accountId);
  if (!member) check.add('member.none', field, `${field}: this person has no role in the operation.`);
  return member;
};

const findOwn = (tx: Transaction, operationId: string, id: string): Promise<IntroductionEntity | null> =>
  tx.manager.findOne(IntroductionEntity, { where: { operationId, id, introducedBy: tx.viewer.accountId } });

/** The same id again: the same answer for the same introduction, one refusal for anything else, whoever holds the id. */
const sameOrTaken = (known: IntroductionEntity | null, bodyHash: string): string =>
  known?.bodyHash === bodyHash ? known.id : refuse('id.taken', 'id', 'id: this identifier cannot be used for this introduction: make a new one.');
