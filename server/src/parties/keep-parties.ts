import { In } from 'typeorm';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import type { CheckedParty } from './check-parties';
import { checkParties } from './check-parties';
import { PartyEntity } from './party.entity';
import type { PartyInput } from './party.input';
import type { PartyPlace, PartySubject } from './party-subject';
import { sealParty } from './seal-party';

/** The parties of a record that this viewer may see. */
export const findParties = (tx: Transaction, { operationId, subjectType, subjectId }: PartyPlace): Promise<PartyEntity[]> =>
  tx.manager.find(PartyEntity, { where: { operationId, subjectType, subjectId } });

/** Puts the whole list in the place of the one that stands; names are sealed before they reach the database. Who may is for the record's room to ask. */
export const keepParties = async (context: Context, tx: Transaction, subject: PartySubject, given: readonly PartyInput[]): Promise<void> => {
  const { operationId, subjectType, subjectId, subjectVersion, keptBy } = subject;
  const known = await findParties(tx, subject);
  const parties = checkParties(given, new Set(known.map(({ id }) => id)));
  const gone = known.filter(({ id }) => !parties.some((party) => party.id === id)).map(({ id }) => id);
  if (gone.length > 0) await tx.manager.delete(PartyEntity, { operationId, id: In(gone) });
  for (const party of parties) await keepParty(context, tx, subject, party, known.find(({ id }) => id === party.id));
  await tx.record({ operationId, kind: 'PartiesSet', subjectType, subjectId, subjectVersion, audience: keptBy, arguments: { count: parties.length } });
};

const keepParty = async (context: Context, tx: Transaction, subject: PartySubject, { id, part, kind, details }: CheckedParty, known: PartyEntity | undefined): Promise<void> => {
  const { operationId, subjectType, subjectId, agencyId } = subject;
  const sealed = details ? sealParty(context.secrets, { operationId, id }, details) : {};
  if (known) {
    await tx.manager.update(PartyEntity, { operationId, id }, { ...sealed, part, kind, version: known.version + 1 });
    return;
  }
  const keptBy = [...subject.keptBy];
  const wantedAudience = [...new Set([...keptBy, ...subject.shownTo])];
  const party = { ...sealed, operationId, id, subjectType, subjectId, agencyId, part, kind, keptBy, releasedTo: [], wantedAudience, audience: wantedAudience, version: 1, createdAt: tx.clock.now() };
  const inserted = await tx.manager.createQueryBuilder().insert().into(PartyEntity).values(party).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'parties', 'parties: an identifier cannot be used for this party: make a new one.');
};
