import { Selector } from '../leaks/documents';
import { pack } from '../leaks/pack';
import type { MatrixWorld, Marked } from './matrix-world';
import type { Persona } from './may-see';
import { personas } from './may-see';
import { seenFields } from './seen-fields';

/** What a persona sees of one record, field by field. */
export interface Sighted {
  persona: Persona;
  record: Marked;
  kind: 'seizure' | 'target';
  seen: ReadonlySet<string>;
}

/** Documents that ask for every field of a record, as few as the limits allow. */
const documentsOf = ({ world }: MatrixWorld, kind: 'seizure' | 'target'): string[] => {
  const field = world.app.schema.getQueryType()?.getFields()[kind];
  if (!field) throw new Error(`There is no query named ${kind}.`);
  const parts = new Selector(world.app.schema).partsOf(field).map((part) => part.replace(/^\{ __typename /, '').replace(/\}$/, ''));
  return pack(parts).map((selection) => `query ($o: ID!, $id: ID!) { ${kind}(operationId: $o, id: $id) { __typename ${selection} } }`);
};

/** Asks for every field of every record as every persona, one record at a time. */
export const lookAtRecords = async (matrix: MatrixWorld, who: readonly Persona[] = personas): Promise<Sighted[]> => {
  const { world, operationId, records } = matrix;
  const sighted: Sighted[] = [];
  for (const kind of ['seizure', 'target'] as const) {
    const documents = documentsOf(matrix, kind);
    const field = world.app.schema.getQueryType()?.getFields()[kind];
    for (const record of records) {
      const id = record[kind];
      if (id === null || !field) continue;
      for (const persona of who) {
        const seen = new Set<string>();
        for (const document of documents) {
          const { data, errors } = await world.post(document, { o: operationId, id }, matrix.tokenOf(persona));
          const code = errors?.[0]?.extensions.code;
          if (code !== undefined && code !== 'UNAUTHENTICATED') throw new Error(`${persona}: ${document.slice(0, 200)}: ${JSON.stringify(errors)}`);
          seenFields(world.app.schema, field.type, data?.[kind] ?? null, seen);
        }
        sighted.push({ persona, record, kind, seen });
      }
    }
  }
  return sighted;
};
