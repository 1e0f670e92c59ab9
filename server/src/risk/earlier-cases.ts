import { tokensOfName } from '../parties/parties.room';
import type { Secrets } from '../platform/secrets';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import type { ManifestEntity } from './manifest.entity';
import type { RowFacts } from './manifest-columns';
import type { ReadLine } from './seal-manifest';

export type Earlier = Pick<RowFacts, 'earlierOfContainer' | 'earlierOfParty'>;

// What is said on a line is read by all who see the line: a case counts only where each of them sees it as well.
const seenByAll = (row: string): string => `(${row}.audience @> $2 or ${row}.audience @> $3)`;

/** In how many targets and seizures of the operation the containers and parties of these lines stand already. */
export const earlierCases = async (secrets: Secrets, tx: Transaction, { operationId, audience }: ManifestEntity, lines: readonly ReadLine[]): Promise<(facts: RowFacts) => Earlier> => {
  const containers = [...new Set(lines.flatMap(({ facts }) => facts.containers ?? []))];
  const tokensByName = new Map<string, string[]>();
  for (const { facts } of lines) {
    for (const name of [facts.consignorName, facts.consigneeName]) {
      if (name && !tokensByName.has(name)) tokensByName.set(name, tokensOfName(secrets, operationId, name).map((blind) => blind.toString('hex')));
    }
  }
  const within = [operationId, audience, [token.participants(operationId)]];
  const ofContainer = containers.length === 0 ? [] : await tx.query<{ value: string; cases: number }>(
    `/* earlierOfContainer */ select c as value, count(*)::integer as cases
     from (select t.container_numbers, t.audience from targets t where t.operation_id = $1 and t.container_numbers && $4
           union all select s.container_numbers, s.audience from seizures s where s.operation_id = $1 and s.state in ('SUBMITTED', 'VALIDATED') and s.container_numbers && $4) r, unnest(r.container_numbers) c
     where c = any($4) and ${seenByAll('r')} group by c`,
    [...within, containers],
  );
  const ofParty = tokensByName.size === 0 ? [] : await tx.query<{ value: string; cases: number }>(
    `/* earlierOfParty */ select encode(p.blind_token, 'hex') as value, count(distinct p.subject_id)::integer as cases
     from nominal_parties p where p.operation_id = $1 and p.blind_token = any(array(select decode(t, 'hex') from unnest($4::text[]) t)) and ${seenByAll('p')} group by p.blind_token`,
    [...within, [...tokensByName.values()].flat()],
  );
  const [byContainer, byToken] = [ofContainer, ofParty].map((found) => new Map(found.map(({ value, cases }) => [value, cases])));
  return ({ containers: named, consignorName, consigneeName }) => {
    const names = [consignorName, consigneeName].filter((name) => name !== undefined);
    return {
      ...(named && { earlierOfContainer: Math.max(0, ...named.map((one) => byContainer?.get(one) ?? 0)) }),
      ...(names.length > 0 && { earlierOfParty: Math.max(0, ...names.flatMap((name) => tokensByName.get(name) ?? []).map((blind) => byToken?.get(blind) ?? 0)) }),
    };
  };
};
