import { addDays } from '@muster/shared/days';
import { dayIn, workingDaysOf } from '@muster/shared/reference/working-days';
import { stateOf } from '@muster/shared/takeback/take-back-clock';
import { takeBackTasks } from '@muster/shared/takeback/take-back-tasks';
import type { TakeBackResponsibility } from '@muster/shared/vocabularies';
import { hashBody } from '../platform/body-hash';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import type { SeizureEntity } from '../seizures/seizures.room';
import { getSeizure } from '../seizures/seizures.room';
import { TakeBackCaseEntity } from './take-back-case.entity';
import type { OpenTakeBackInput } from './take-back.input';
import { openingPolicy } from './take-back.policy';
import { keepChange, tell } from './take-back.store';
import { TakeBackTaskEntity } from './take-back-task.entity';

/** Opens the case that follows a report, with the tasks that its responsibility asks for. A report has one case: whoever comes second goes on with it. */
export const openTakeBack = (context: Context, input: OpenTakeBackInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId } = input;
    const { seizure, operation } = await getSeizure(tx, operationId, input.seizureId.toLowerCase());
    await assertCan(context, openingPolicy, 'open', { id: seizure.id, operationId, operationState: operation.state, agencyId: seizure.reportingAgencyId }, 'TakeBack');
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ ...input, id });
    const known = await findRow(tx, TakeBackCaseEntity, { operationId, seizureId: seizure.id });
    if (known) return known.id === id && known.bodyHash === bodyHash ? id : refuse('take-back.opened', 'seizureId', 'seizureId: this report has a take-back case already.', { id: known.id });
    if (!['SUBMITTED', 'VALIDATED'].includes(seizure.state)) refuse('take-back.not-submitted', 'seizureId', 'seizureId: only a report that was submitted has a take-back case.');
    if (seizure.tlp === 'RED') refuse('take-back.red', 'seizureId', 'seizureId: States cannot be told of what is RED: its agency handles it less strictly first.');
    const check = new Mistakes();
    const title = check.requiredText('title', input.title, { max: 200 });
    const reason = check.text('reason', input.reason, { max: 2000, multiline: true });
    const language = checkLanguage(check, 'language', input.language ?? operation.language);
    check.throwIfAny();
    const now = tx.clock.now();
    const movement = { stateOfExport: seizure.departureCountry, stateOfImport: seizure.destinationCountry };
    const country = stateOf(input.responsibility, { ...movement, country: seizure.country });
    const row: TakeBackCaseEntity = {
      operationId, id, seizureId: seizure.id, agencyId: seizure.reportingAgencyId, title, language, state: 'OPENED', responsibility: input.responsibility, country, zone: workingDaysOf(country)?.zone ?? seizure.zone,
      informedAt: null, agreedDueOn: null, dueOn: null, transitNotifiedAt: null, transitDueOn: null, concernedIds: [], ground: seizure.ground, ...movement, statesOfTransit: transitOf(seizure),
      dealtWith: null, punishment: null, remarks: null, openedBy: tx.viewer.accountId, openedAt: now, updatedAt: now, bodyHash, version: 1, audience: seizure.audience,
    };
    const inserted = await tx.manager.createQueryBuilder().insert().into(TakeBackCaseEntity).values(row).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'id', 'id: this identifier cannot be used for this case: make a new one.');
    await layOut(tx, row, input.responsibility);
    keepChange(tx, row, reason, language);
    await tell(tx, row, 'TakeBackOpened', { arguments: { responsibility: input.responsibility } });
    return id;
  });

/** Countries that the movement passed, each once. */
const transitOf = ({ route }: SeizureEntity): string[] => [...new Set(route.filter(({ part }) => part === 'TRANSIT').map(({ country }) => country))].slice(0, 20);

/** Adds the tasks that a responsibility asks for, save those that the case has. */
export const layOut = async (tx: Transaction, { operationId, id: caseId, agencyId, language, zone, audience }: TakeBackCaseEntity, responsibility: TakeBackResponsibility): Promise<void> => {
  const has = new Set((await tx.manager.find(TakeBackTaskEntity, { where: { operationId, caseId } })).map(({ key }) => key));
  const today = dayIn(zone, tx.clock.now());
  const words = language.split('-')[0] === 'fr' ? 'fr' : 'en';
  const rows = takeBackTasks[responsibility].filter(({ key }) => !has.has(key)).map(({ key, title, dueAfterDays }) => ({
    operationId, id: tx.clock.uuid(), caseId, key, title: title[words], language: words, ownerAgencyId: agencyId, dueOn: addDays(today, dueAfterDays), doneAt: null, doneBy: null, writtenAt: tx.clock.now(), version: 1, audience,
  }));
  if (rows.length > 0) await tx.manager.insert(TakeBackTaskEntity, rows);
};
