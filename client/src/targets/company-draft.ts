import type { PartyInput, PartyKind, PartyPart } from '../graphql/graphql';
import { listOf } from '../seizures/report-draft';

/** What is typed of the company that a target is. It stands apart from the draft, which this device keeps in the clear. */
export interface CompanyDraft {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly identifiers: string;
  readonly part: PartyPart;
}

/** A party that a target names already, without its name. */
export interface NamedParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly part: PartyPart;
}

export const companyOf = (standing: readonly NamedParty[]): NamedParty | undefined => standing.find(({ kind }) => kind === 'COMPANY');

/** Every party that the target is to name; null when all stay as they are. A name that was not typed again is kept. */
export const partiesOf = (company: CompanyDraft, standing: readonly NamedParty[]): PartyInput[] | null => {
  const known = companyOf(standing);
  if (company.name.trim() === '' && (!known || known.part === company.part)) return null;
  const typed = company.name.trim() !== '' && { name: company.name.trim(), address: company.address.trim() || null, identifiers: listOf(company.identifiers) };
  const others = standing.filter(({ id }) => id !== company.id).map(({ id, kind, part }) => ({ id, kind, part }));
  return [{ id: company.id, kind: 'COMPANY', part: company.part, ...(typed || {}) }, ...others];
};
