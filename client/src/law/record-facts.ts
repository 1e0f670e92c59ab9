import { documentsHeld } from '@muster/shared/documents/documents-held';
import type { HeldDocument } from '@muster/shared/documents/dossier';
import { said, saidList } from '@muster/shared/documents/dossier';
import type { Facts } from './facts';

interface Declared {
  readonly route: readonly { readonly part: string; readonly country?: string | null }[];
  readonly declaredHs?: string | null | undefined;
  readonly day?: string | undefined;
}

/** What a record and its documents say of a movement, to be judged: the record goes before its documents, whose codes and operation fill what it leaves open. */
export const factsOfRecord = ({ route, declaredHs, day }: Declared, documents: readonly HeldDocument[]): Partial<Facts> => {
  const countryOf = (part: string) => route.find((stop) => stop.part === part)?.country ?? undefined;
  const first = (field: string) => documents.map((document) => said(document, field)).find((value) => value !== null) ?? undefined;
  const { held, consents, notifiedUntil, isFraudulent } = documentsHeld(documents);
  return {
    origin: countryOf('DEPARTURE') ?? first('exportState'),
    destination: countryOf('DESTINATION') ?? first('importState'),
    transits: route.flatMap(({ part, country }) => (part === 'TRANSIT' && country ? [country] : [])),
    hs: declaredHs ?? first('hs'),
    code: documents.flatMap((document) => saidList(document, 'codes'))[0],
    operation: first('operation'),
    // Whoever notifies says that it is waste.
    ...(documents.length > 0 ? { status: 'WASTE' as const } : {}),
    date: first('shippedOn') ?? day,
    held, consents, notifiedUntil: notifiedUntil ?? undefined, isFraudulent,
  };
};
