import { In } from 'typeorm';
import { ParticipationEntity } from '../operations/operations.room';
import { checkLength } from '../platform/checks/check-codes';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { SeizureEntity } from '../seizures/seizures.room';
import type { ShareTakeBackInput } from './take-back.input';
import { takeBackPolicy } from './take-back.policy';
import { changeCase, getCase, refuseClosed, tell } from './take-back.store';

const mostAgencies = 20;

/** Shares a case with agencies concerned: they see the case, though not its report where that is not for them. Each of them that is new is told. */
export const shareTakeBack = (context: Context, input: ShareTakeBackInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    const { takeBack, facts } = await getCase(tx, operationId, input.id);
    await assertCan(context, takeBackPolicy, 'share', facts, 'TakeBack');
    refuseClosed(takeBack);
    const check = new Mistakes();
    const given = [...new Set(checkLength(check, 'agencyIds', input.agencyIds, mostAgencies).map((id) => id.toLowerCase()))].filter((id) => id !== takeBack.agencyId);
    const wanted = given.filter(isUuid);
    const known = new Set((await tx.manager.find(ParticipationEntity, { where: { operationId, agencyId: In(wanted), state: 'ACCEPTED' } })).map(({ agencyId }) => agencyId));
    given.forEach((id, index) => {
      if (!known.has(id)) check.add('agency.not-participant', `agencyIds.${index}`, `agencyIds.${index}: this agency takes no part in the operation.`, { value: id.slice(0, 40) });
    });
    check.throwIfAny();
    if ((await findRow(tx, SeizureEntity, { operationId, id: takeBack.seizureId }))?.tlp === 'RED') refuse('take-back.red', 'agencyIds', 'agencyIds: States cannot be told of what is RED: its agency handles it less strictly first.');
    const added = given.filter((id) => !takeBack.concernedIds.includes(id));
    const changed = await changeCase(tx, takeBack, input.version, { concernedIds: given });
    const audienceBefore = takeBack.audience;
    if (added.length === 0) await tell(tx, changed, 'TakeBackShared', { audienceBefore, arguments: { withAgencyId: null } });
    for (const withAgencyId of added) await tell(tx, changed, 'TakeBackShared', { audienceBefore, arguments: { withAgencyId } });
    return takeBack.id;
  });
