import type { OperationExpertsQuery } from '../graphql/graphql';

type Participations = NonNullable<OperationExpertsQuery['operation']>['participations'];

/** Somebody of a group who can be asked. */
export interface Expert {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly titleLanguage: string | null;
  readonly agency: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
}

/** Everybody of the agencies that take part, each once, those with topics first. */
export const expertsOf = (participations: Participations): readonly Expert[] => {
  const found = participations
    .filter(({ state }) => state === 'ACCEPTED')
    .flatMap(({ agency, members }) =>
      members.map(({ person }): [string, Expert] => [
        person.id,
        {
          id: person.id,
          name: person.name,
          title: person.title ?? null,
          titleLanguage: person.titleLanguage ?? null,
          agency: agency.shortName,
          country: agency.country ?? null,
          region: agency.region ?? null,
          topics: person.topics,
          languages: person.languages,
          email: person.contactEmail ?? null,
          phone: person.contactPhone ?? null,
        },
      ]),
    );
  return [...new Map(found).values()].sort((a, b) => Number(b.topics.length > 0) - Number(a.topics.length > 0) || a.name.localeCompare(b.name));
};
