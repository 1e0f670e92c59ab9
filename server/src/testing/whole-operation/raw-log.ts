import type { World } from '../world';

/** An event as it stands in the log, in the order of the log. */
export interface RawEvent {
  kind: string;
  subject_id: string;
  subject_version: number;
  at: Date;
  arguments: { agencyId?: string; answer?: string; finding?: string; targetId?: string };
}

/** What a warning says that its events do not. */
export interface RawWarning {
  id: string;
  reference: string;
  subject: string;
  sender_agency_id: string;
  addressee_ids: string[];
  /** The identifiers of the addressees' rows, in the order of the addressees. */
  row_ids: string[];
  tlp: string;
  risk_indicators: string[];
  departure_country: string | null;
  destination_country: string | null;
  acknowledge_by: Date | null;
  expected_at: Date | null;
  target_id: string | null;
}

interface RawItem {
  wasteStream: string | null;
  quantities: { amount: string; unit: string; basis: string }[];
}

/** A version of a report, as it was kept for good. */
export interface RawVersion {
  seizure_id: string;
  version: number;
  reporting_agency_id: string;
  body: { tlp: string; items: RawItem[]; departure_country: string | null; destination_country: string | null };
}

/** All that the figures of an operation are made of: what happened, and what was said. */
export interface RawLog {
  events: RawEvent[];
  warnings: RawWarning[];
  versions: RawVersion[];
}

/** Reads the log as it stands, past every rule of who sees what. */
export const readRawLog = async (superuser: World['superuser'], operationId: string): Promise<RawLog> => {
  const read = async <Row extends object>(sql: string): Promise<Row[]> => (await superuser.query<Row>(sql, [operationId])).rows;
  return {
    events: await read('select kind, subject_id, subject_version, at, arguments from events where operation_id = $1 order by recorded'),
    warnings: await read(
      `select id, reference, subject, sender_agency_id, addressee_ids, tlp, risk_indicators, departure_country, destination_country, acknowledge_by, expected_at, target_id,
         array(select a.id from unnest(addressee_ids) with ordinality as named(agency_id, place) join message_addressees a using (agency_id)
               where a.operation_id = messages.operation_id and a.message_id = messages.id order by place) as row_ids
       from messages where operation_id = $1 and kind = 'WARNING' and sent_at is not null order by sent_at, id`,
    ),
    versions: await read('select seizure_id, version, reporting_agency_id, body from seizure_versions where operation_id = $1'),
  };
};
