import { In } from 'typeorm';
import { checkLength, checkTexts } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { nominalAudience } from './audiences';
import { PartyEntity } from './party.entity';
import type { PartyInput, SetPartiesInput } from './party.input';
import type { PartyDetails } from './seal-party';
import { sealParty } from './seal-party';
import type { SeizureEntity } from './seizure.entity';
import { seizurePolicy } from './seizure.policy';
import { changeSeizure, getSeizure, keepVersion } from './seizure.store';

const most = { parties: 20, identifiers: 10 };

/** Sets the persons and companies of a report. Their names are sealed before they reach the database. */
export const setParties = (context: Context, input: SetPartiesInput): Promise<string> =>
  context.change(async (tx) => {
    const { seizure, facts } = await getSeizure(tx, input.operationId, input.id);
    await assertCan(context, seizurePolicy, 'edit', facts, 'Seizure');
    const changed = await changeSeizure(tx, seizure, input.version, {});
    const known = await tx.manager.find(PartyEntity, { where: { operationId: seizure.operationId, seizureId: seizure.id } });
    const parties = checkParties(input.parties, new Set(known.map(({ id }) => id)));
    const gone = known.filter(({ id }) => !parties.some((party) => party.id === id)).map(({ id }) => id);
    if (gone.length > 0) await tx.manager.delete(PartyEntity, { operationId: seizure.operationId, id: In(gone) });
    for (const party of parties) await keepParty(context, tx, seizure, party, known.find(({ id }) => id === party.id));
    await keepVersion(tx, changed, null);
    await tx.record({
      operationId: seizure.operationId, kind: 'PartiesSet', subjectType: 'Seizure', subjectId: seizure.id, subjectVersion: changed.version,
      audience: nominalAudience(seizure.operationId, seizure.reportingAgencyId, seizure.state), arguments: { count: parties.length },
    });
    return seizure.id;
  });

type CheckedParty = Pick<PartyInput, 'id' | 'part' | 'kind'> & { details: PartyDetails | null };

/** Refusals name the field and the rule only: a name that was refused is not told either. */
const checkParties = (given: readonly PartyInput[], known: ReadonlySet<string>): CheckedParty[] => {
  const check = new Mistakes();
  const parties = checkLength(check, 'parties', given, most.parties).map((party, index) => {
    const at = `parties.${index}`;
    const id = checkId(`${at}.id`, party.id);
    const address = check.text(`${at}.address`, party.address, { max: 500, multiline: true });
    const identifiers = checkTexts(check, `${at}.identifiers`, party.identifiers, { most: most.identifiers, max: 60 });
    const keeps = known.has(id) && party.name == null;
    return { id, part: party.part, kind: party.kind, details: keeps ? null : { name: check.requiredText(`${at}.name`, party.name, { max: 200 }), address, identifiers } };
  });
  parties.forEach(({ id }, index) => {
    if (parties.findIndex((party) => party.id === id) < index) check.add('id.repeated', `parties.${index}.id`, `parties.${index}.id: this identifier stands twice in the list.`);
  });
  check.throwIfAny();
  return parties;
};

const keepParty = async (context: Context, tx: Transaction, seizure: SeizureEntity, { id, part, kind, details }: CheckedParty, known: PartyEntity | undefined): Promise<void> => {
  const { operationId, reportingAgencyId } = seizure;
  const sealed = details ? sealParty(context.secrets, { operationId, id }, details) : {};
  if (known) {
    await tx.manager.update(PartyEntity, { operationId, id }, { ...sealed, part, kind, version: known.version + 1 });
    return;
  }
  const audience = nominalAudience(operationId, reportingAgencyId, seizure.state);
  const party = { ...sealed, operationId, id, seizureId: seizure.id, reportingAgencyId, part, kind, audience, version: 1, createdAt: tx.clock.now() };
  const inserted = await tx.manager.createQueryBuilder().insert().into(PartyEntity).values(party).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'parties', 'parties: an identifier cannot be used for this party: make a new one.');
};
