/** Kinds of record that came after those of the beginning, and where each stands. */
const later = { Product: 'intelligence_products', Document: 'library_documents', PlanDocument: 'plan_documents', Message: 'messages', TakeBackEntry: 'take_back_entries', WasteDocument: 'waste_documents' } as const;

/** Who sees a record, with further kinds of it. Parameters by their numbers: a message has a column `subject`. */
export const audienceOf = (further: readonly (keyof typeof later)[]): string => `create or replace function muster.audience_of(operation uuid, kind text, subject uuid) returns text[] language sql stable
     security definer set search_path = public, pg_temp as $$ select coalesce(
  (select s.audience from seizures s where $2 = 'Seizure' and s.operation_id = operation and s.id = subject),
  (select t.audience from targets t where $2 = 'Target' and t.operation_id = operation and t.id = subject),
  (select c.audience from controls c where $2 = 'Control' and c.operation_id = operation and c.id = subject)${further.map((kind) => `,
  (select r.audience from ${later[kind]} r where $2 = '${kind}' and r.operation_id = $1 and r.id = $3)`).join('')}) $$`;
