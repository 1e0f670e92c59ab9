import type { AgencyKind } from '@muster/shared/vocabularies';
import type { Context } from '../platform/context';
import { badInput } from '../platform/errors';
import { askOnce } from '../platform/transaction';
import type { AgencyMatch } from './agency-match.type';
import type { KnownAgency } from './match-lines';
import { matchLines } from './match-lines';

const mostLines = 300;

interface ListedAgency extends KnownAgency {
  nameLanguage: string;
  kind: AgencyKind;
}

/** Matches the lines of a pasted list to the agencies and the addresses that the directory shows this viewer; empty lines and headings are left out. */
export const matchAgencies = async (context: Context, lines: readonly string[]): Promise<AgencyMatch[]> => {
  if (lines.length > mostLines) throw badInput(`lines: ${mostLines} at most.`, 'lines');
  const agencies = await listAgencies(context);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return matchLines(lines, agencies).flatMap((match, index) => {
    if (!match) return [];
    const candidates = match.agencyIds.flatMap((id) => byId.get(id) ?? []).map(({ id, name, shortName, nameLanguage, country, kind }) => ({ agencyId: id, name, shortName, nameLanguage, country, kind }));
    return [{ line: index + 1, text: (lines[index] ?? '').trim().slice(0, 300), state: match.state, reason: match.reason, email: match.email, candidates }];
  });
};

const listAgencies = async (context: Context): Promise<ListedAgency[]> => {
  const [[text = null] = []] = await askOnce(context.services.dataSource, 'muster_app', context.signedIn, {
    sql: `/* listAgencies */ select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'shortName', a.short_name, 'nameLanguage', a.name_language, 'country', a.country, 'kind', a.kind,
            'emails', array(select lower(p.contact_email) from people p where p.agency_id = a.id and p.is_active and p.contact_email is not null)) order by a.name, a.id), '[]')::text
          from agencies a`,
    parameters: [],
  });
  return JSON.parse(text ?? '[]') as ListedAgency[];
};
