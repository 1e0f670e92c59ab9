import { said } from '../dossier';
import type { Check } from '../inconsistency';
import { inconsistency } from '../inconsistency';

const points = [
  { field: 'exitPoint', state: 'exportState' },
  { field: 'entryPoint', state: 'importState' },
] as const;

/** It leaves and enters where the documents say: compared where it was found in the State of that point. */
export const offices: Check = ({ documents, found }) =>
  documents.flatMap((document) =>
    found.flatMap(({ locode, country }) =>
      points.flatMap(({ field, state }) => {
        const named = said(document, field);
        if (named === null || locode === null || named === locode || country !== said(document, state)) return [];
        return [inconsistency('OFFICE', 'MATERIAL_MISMATCH', document, field, named, locode,
          field === 'exitPoint' ? `The document lets it leave by ${named}; it was found at ${locode}.` : `The document lets it enter by ${named}; it was found at ${locode}.`,
          field === 'exitPoint' ? `Le document le fait sortir par ${named} ; il a été trouvé à ${locode}.` : `Le document le fait entrer par ${named} ; il a été trouvé à ${locode}.`)];
      })));
