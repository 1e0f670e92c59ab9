import { holdOperation, introduceWithin } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { checkCountry, checkLanguage } from '../platform/checks/check-codes';
import { checkId, isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { IntroductionRequestEntity } from './groups.entities';
import type { AnswerIntroductionInput, AskIntroductionInput } from './groups.input';
import { groupPolicy, mayTakeBack } from './groups.policy';

/** Asks the coordinators for an introduction to the administration of a country. Sent twice, it is one. */
export const askIntroduction = (context: Context, input: AskIntroductionInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    await assertCan(context, groupPolicy, 'ask', await holdOperation(tx, operationId), 'Group');
    const id = checkId('id', input.id);
    const { accountId, agencyId } = tx.viewer;
    const bodyHash = hashBody({ ...input, id });
    const known = await findRow(tx, IntroductionRequestEntity, { operationId, id, askedBy: accountId });
    if (known) return known.bodyHash === bodyHash ? id : taken();
    const check = new Mistakes();
    const country = checkCountry(check, 'country', input.country);
    if (country === null && !check.has('country')) check.add('field.required', 'country', 'country: of which country?');
    const said = { topic: check.requiredText('topic', input.topic, { max: 200 }), reason: check.requiredText('reason', input.reason, { max: 1000, multiline: true }), language: checkLanguage(check, 'language', input.language) };
    check.throwIfAny();
    const row: IntroductionRequestEntity = {
      ...said, operationId, id, askedBy: accountId, agencyId, country: country ?? '', state: 'ASKED', answer: null, answerLanguage: null, answeredBy: null, answeredAt: null, introductionId: null, askedAt: tx.clock.now(), bodyHash,
      audience: [token.participant(operationId, agencyId), token.role(operationId, 'COORDINATOR')],
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(IntroductionRequestEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) taken();
    await tx.record({ operationId, kind: 'IntroductionAsked', subjectType: 'IntroductionRequest', subjectId: id, audience: row.audience, arguments: { agencyId } });
    return id;
  });

const taken = (): never => refuse('id.taken', 'id', 'id: this identifier cannot be used for this request: make a new one.');

const getRequest = async (tx: Transaction, operationId: string, id: string): Promise<IntroductionRequestEntity> => {
  const request = isUuid(id) ? await findRow(tx, IntroductionRequestEntity, { operationId, id: id.toLowerCase() }) : null;
  if (!request) throw notFound();
  return request;
};

const lockRequest = (tx: Transaction, operationId: string, id: string): Promise<unknown> =>
  tx.query('/* lockRequest */ select id from introduction_requests where operation_id = $1 and id = $2 for update', [operationId, id]);

/** Answers a request: with an introduction to a member, with words about somebody outside the group, or with why it cannot be done. */
export const answerIntroductionRequest = (context: Context, { operationId, id: given, isIntroduced, personId, answer: said, language: tag }: AnswerIntroductionInput): Promise<string> =>
  context.change(async (tx) => {
    const group = await holdOperation(tx, operationId);
    await getRequest(tx, operationId, given);
    await assertCan(context, groupPolicy, 'answerRequest', group, 'Group');
    await lockRequest(tx, operationId, given);
    const request = await getRequest(tx, operationId, given);
    if (request.state !== 'ASKED') refuse('introduction-request.answered', 'id', 'id: this was answered or taken back meanwhile.');
    const check = new Mistakes();
    const answer = check.requiredText('answer', said, { max: 1000, multiline: true });
    const answerLanguage = checkLanguage(check, 'language', tag);
    if (personId && !isIntroduced) check.add('introduction-request.declined-with-person', 'personId', 'personId: what is declined introduces nobody.');
    check.throwIfAny();
    const { id, askedBy, agencyId, reason, language, audience } = request;
    const introductionId = personId ? await introduceWithin(context, tx, { id: tx.clock.uuid(), operationId, firstId: askedBy, secondId: personId.toLowerCase(), reason, language }) : null;
    const state = isIntroduced ? ('INTRODUCED' as const) : ('DECLINED' as const);
    await tx.manager.update(IntroductionRequestEntity, { operationId, id }, { state, answer, answerLanguage, answeredBy: tx.viewer.accountId, answeredAt: tx.clock.now(), introductionId });
    await tx.record({ operationId, kind: 'IntroductionAnswered', subjectType: 'IntroductionRequest', subjectId: id, audience, arguments: { agencyId, state } });
    return id;
  });

/** Takes a request back that was not answered. */
export const takeBackIntroductionRequest = (context: Context, operationId: string, given: string): Promise<string> =>
  context.change(async (tx) => {
    await holdOperation(tx, operationId);
    const { id, state, askedBy, agencyId, audience } = await getRequest(tx, operationId, given);
    if (tx.viewer.accountId !== askedBy) return context.deny('introductionRequest:takeBack', 'IntroductionRequest', id);
    context.allowed('introductionRequest:takeBack');
    if (!mayTakeBack(tx.viewer, { askedBy, state })) refuse('introduction-request.answered', 'id', 'id: this was answered or taken back meanwhile.');
    await tx.manager.update(IntroductionRequestEntity, { operationId, id, state: 'ASKED' }, { state: 'TAKEN_BACK', answeredAt: tx.clock.now(), answeredBy: tx.viewer.accountId });
    await tx.record({ operationId, kind: 'IntroductionTakenBack', subjectType: 'IntroductionRequest', subjectId: id, audience, arguments: { agencyId } });
    return id;
  });
