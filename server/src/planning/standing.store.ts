import type { ReadinessFacts } from '@muster/shared/planning/readiness';
import type { Transaction } from '../platform/transaction';
import { isNational, trainingOf } from './planning.reads';

/** How far one participant is ready, and when it was last reminded. */
export interface Standing {
  agencyId: string;
  country: string | null;
  nudgedAt: Date | null;
  facts: ReadinessFacts;
}

interface Row {
  agency_id: string;
  country: string | null;
  is_national: boolean;
  state: string;
  contact_id: string | null;
  people: number;
  training: ReadinessFacts['training'];
  plan_state: 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | null;
  connected_at: Date | null;
  nudged_at: Date | null;
}

/** How far each participant is ready, those who have not answered among them; whoever declined or left is not waited for. */
export const findStandings = async (tx: Transaction, operationId: string): Promise<Standing[]> => {
  const rows = await tx.query<Row>(
    `/* findReadiness */ select p.agency_id, ${isNational('p')} as is_national, p.state, p.contact_id, ${trainingOf('p')} as training, r.plan_state, r.connected_at, r.nudged_at,
       (select a.country from agencies a where a.id = p.agency_id) as country,
       (select count(*)::integer from operation_members m where m.operation_id = p.operation_id and m.agency_id = p.agency_id and m.is_active) as people
     from participations p left join participation_readiness r using (operation_id, agency_id)
     where p.operation_id = $1 and p.state in ('INVITED', 'ACCEPTED') order by p.agency_id`,
    [operationId],
  );
  return rows.map(({ agency_id: agencyId, country, nudged_at: nudgedAt, is_national: national, state, contact_id: contactId, people, training, plan_state: plan, connected_at: at }) => ({
    agencyId, country, nudgedAt, facts: { isNational: national, hasAccepted: state === 'ACCEPTED', hasContact: contactId !== null, people, training, plan, connectedAt: at?.toISOString() ?? null },
  }));
};
