import { checkLength, checkTexts } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import { Mistakes } from '../platform/mistakes';
import type { PartyInput } from './party.input';
import type { PartyDetails } from './seal-party';

const most = { parties: 20, identifiers: 10 };

/** A party that may be stored; without details, what is known of it stays as it is. */
export type CheckedParty = Pick<PartyInput, 'id' | 'part' | 'kind'> & { details: PartyDetails | null };

/** Refusals name the field and the rule only: a name that was refused is not told either. */
export const checkParties = (given: readonly PartyInput[], known: ReadonlySet<string>): CheckedParty[] => {
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
