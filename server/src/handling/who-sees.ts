import type { OperationRole } from '@muster/shared/vocabularies';
import { isReporter } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { isUuid } from '../platform/checks/check-id';
import { notFound } from '../platform/errors';
import { meet } from '../platform/meet';
import { Mistakes } from '../platform/mistakes';
import type { Transaction } from '../platform/transaction';
import { actsFor, isParticipant, roleIn } from '../platform/viewer';
import { checkHandling } from './check-handling';
import { explainSight } from './explain-sight';
import type { HandlingInput } from './handling.input';
import { AgencySight, HandlingAgency } from './handling.type';
import type { HandledKind } from './handled-record';
import { handledRecords } from './handled-record';

export interface SightQuestion {
  operationId: string;
  kind: HandledKind;
  id: string | null;
  handling: HandlingInput | null;
}

interface Asked {
  ownerAgencyId: string;
  audience: readonly string[];
  isDraft: boolean;
  /** What it is about, beyond whose eyes it never goes. */
  bound: readonly string[] | null;
}

/** Who sees a record, or would see it with another handling, and why: for the agency whose record it is and the coordinators. */
export const whoSees = (context: Context, question: SightQuestion): Promise<AgencySight[]> =>
  context.change(async (tx) => {
    const { operationId, id } = question;
    if (!isParticipant(tx.viewer, operationId)) throw notFound();
    const record = id === null ? null : await getRecord(tx, operationId, question.kind, id);
    const mayAsk = record ? actsFor(tx.viewer, operationId, record.ownerAgencyId) || roleIn(tx.viewer, operationId) === 'COORDINATOR' : isReporter(tx.viewer, operationId);
    if (!mayAsk) return context.deny('handling:ask', 'Operation', operationId);
    const asked = await withHandling(tx, question, record ?? { ownerAgencyId: tx.viewer.agencyId, audience: [], isDraft: false, bound: null });
    const onlookers = await findOnlookers(tx, operationId);
    return onlookers.map(({ agency, ...onlooker }) =>
      Object.assign(new AgencySight(), { agency: Object.assign(new HandlingAgency(), agency), people: onlooker.members.length, ...explainSight(operationId, asked, onlooker) }));
  });

const withHandling = async (tx: Transaction, { operationId, id, handling }: SightQuestion, record: Asked): Promise<Asked> => {
  if (!handling && id !== null) return record;
  const check = new Mistakes();
  const { markedAudience } = await checkHandling(tx, check, operationId, record.ownerAgencyId, handling);
  check.throwIfAny();
  return { ...record, audience: record.bound ? meet(record.bound, markedAudience) : markedAudience, isDraft: false };
};

const getRecord = async (tx: Transaction, operationId: string, kind: HandledKind, id: string): Promise<Asked> => {
  const { table, owner, isDraft, audience = 'r.audience', bound = 'null::text[]' } = handledRecords[kind];
  const [record] = isUuid(id)
    ? await tx.query<Asked>(`/* whoSees */ select r.${owner} as "ownerAgencyId", ${audience} as audience, ${isDraft} as "isDraft", ${bound} as bound from ${table} r where r.operation_id = $1 and r.id = $2`, [operationId, id])
    : [];
  if (!record) throw notFound();
  return record;
};

interface OnlookerRow {
  agencyId: string;
  agency: { id: string; shortName: string; country: string | null };
  members: { accountId: string; role: OperationRole }[];
}

const findOnlookers = (tx: Transaction, operationId: string): Promise<OnlookerRow[]> =>
  tx.query<OnlookerRow>(
    `/* onlookers */ select a.id as "agencyId", json_build_object('id', a.id, 'shortName', a.short_name, 'country', a.country) as agency,
       (select coalesce(json_agg(json_build_object('accountId', m.account_id, 'role', m.role)), '[]') from operation_members m
         where m.operation_id = p.operation_id and m.agency_id = p.agency_id and m.is_active) as members
     from participations p join agencies a on a.id = p.agency_id
     where p.operation_id = $1 and p.state = 'ACCEPTED' order by a.country, a.short_name`,
    [operationId],
  );
