import { namesInText } from '@muster/shared/parties/names-in-text';
import type { PartyInput, PartySubject } from '../parties/parties.room';
import { findParties, keepParties, unsealParty } from '../parties/parties.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { TargetEntity } from './target.entity';

/** Names in a target are kept by the agency that nominated it and the coordinators, and shown to whoever is to act. */
export const subjectOf = ({ operationId, id, version, nominatingAgencyId }: TargetEntity, assignedAgencyIds: readonly string[]): PartySubject => ({
  operationId, subjectType: 'Target', subjectId: id, subjectVersion: version, agencyId: nominatingAgencyId,
  keptBy: [token.participant(operationId, nominatingAgencyId), token.role(operationId, 'COORDINATOR')],
  shownTo: assignedAgencyIds.map((agencyId) => token.participant(operationId, agencyId)),
});

/** What every participant reads of a target. */
const openTexts = ['title', 'reasons', 'declaredDescription'] as const;

/** Seals what is said of persons and companies; without a list, those who are named stay so. A company is named there, and nowhere else. */
export const nameParties = async (context: Context, tx: Transaction, target: TargetEntity, assignedAgencyIds: readonly string[], given: readonly PartyInput[] | null): Promise<void> => {
  const subject = subjectOf(target, assignedAgencyIds);
  if (given) await keepParties(context, tx, subject, given);
  const parties = await findParties(tx, subject);
  const names = parties.map((party) => unsealParty(context.secrets, party).name);
  const check = new Mistakes();
  if (target.kind === 'COMPANY' && !parties.some(({ kind }) => kind === 'COMPANY')) check.add('field.required', 'parties', 'parties: which company? Its name is sealed.');
  for (const field of openTexts) {
    if (names.some((name) => namesInText(target[field] ?? '', name))) check.add('target.names-party', field, `${field}: every participant reads this: the name stands among the parties, sealed.`);
  }
  check.throwIfAny();
};
