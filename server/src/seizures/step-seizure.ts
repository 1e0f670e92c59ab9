import type { ReportAction } from '@muster/shared/seizures/report-lifecycle';
import { reportLifecycle } from '@muster/shared/seizures/report-lifecycle';
import type { ReportState } from '@muster/shared/vocabularies';
import { addKeepers } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { reportAudience } from './audiences';
import { checkBody } from './check-body';
import type { SeizureEntity } from './seizure.entity';
import { seizurePolicy } from './seizure.policy';
import { changeSeizure, getSeizure, keepVersion } from './seizure.store';

const eventKinds: Readonly<Record<ReportAction, string>> = {
  submit: 'SeizureReported',
  validate: 'SeizureValidated',
  sendBack: 'SeizureSentBack',
  reopen: 'SeizureReopened',
};

export interface SeizureStep {
  operationId: string;
  id: string;
  version: number;
  action: ReportAction;
  reason?: string | null;
}

/** Submits, validates, sends back or reopens a report; each step is a version of its own. */
export const stepSeizure = async (context: Context, step: SeizureStep): Promise<string> => {
  const language = await languageOf(context);
  return context.change(async (tx) => {
    const { seizure, operation, facts } = await getSeizure(tx, step.operationId, step.id);
    await assertCan(context, seizurePolicy, step.action, facts, 'Seizure');
    const next = reportLifecycle.step(seizure.state, step.action);
    if (!next.ok) return refuse(next.rule, 'action', `A report that is ${next.from} cannot take the step ${next.action}.`, { from: next.from, action: next.action });
    const mistakes = new Mistakes();
    const reason = mistakes.text('reason', step.reason, { max: 1000, multiline: true });
    if (step.action === 'sendBack' && !reason) mistakes.add('field.required', 'reason', 'reason: say what the reporter should look at.');
    mistakes.throwIfAny();
    // A draft may be unfinished; what is submitted may not.
    if (step.action === 'submit') checkBody(inputOf(seizure), { now: tx.clock.now(), startsOn: operation.startsOn, isDraft: false });
    const audience = reportAudience(seizure.operationId, seizure.reportingAgencyId, next.state, seizure.markedAudience);
    const changed = await changeSeizure(tx, seizure, step.version, { state: next.state, audience, ...stamps(tx, next.state, reason === null ? null : { text: reason, language }, seizure) });
    keepVersion(tx, changed, reason);
    if (step.action === 'submit' && seizure.state === 'DRAFT') await showNamesToCoordinators(tx, seizure);
    await tx.record({
      operationId: seizure.operationId, kind: eventKinds[step.action], subjectType: 'Seizure', subjectId: seizure.id, subjectVersion: changed.version,
      audience, audienceBefore: seizure.audience, arguments: { agencyId: seizure.reportingAgencyId, from: seizure.state, to: next.state },
    });
    return seizure.id;
  });
};

/** The language in which the viewer writes, as the account has it. */
const languageOf = (context: Context): Promise<string> =>
  context.atTheDoor(async (manager) => {
    const [account] = (await manager.query('/* languageOf */ select language from accounts where id = $1', [context.signedIn.accountId])) as { language: string }[];
    return account?.language ?? 'en';
  });

/** What a draft said of persons and companies goes to the coordinators with the report. */
const showNamesToCoordinators = (tx: Transaction, { operationId, id }: SeizureEntity): Promise<unknown> =>
  addKeepers(tx, { operationId, subjectType: 'Seizure', subjectId: id }, [token.role(operationId, 'COORDINATOR')]);

const inputOf = (seizure: SeizureEntity) => ({ ...seizure, detectedAt: seizure.detectedAt.toISOString() });

const stamps = (tx: Transaction, state: ReportState, reason: { text: string; language: string } | null, before: SeizureEntity): Partial<SeizureEntity> => {
  const now = tx.clock.now();
  if (state === 'VALIDATED') return { validatedAt: now, validatedBy: tx.viewer.accountId };
  if (state === 'SENT_BACK') return { sentBackReason: reason?.text ?? null, sentBackLanguage: reason?.language ?? null };
  return { submittedAt: before.submittedAt ?? now, validatedAt: null, validatedBy: null, sentBackReason: null, sentBackLanguage: null };
};
