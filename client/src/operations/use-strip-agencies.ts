import { useSuspenseQuery } from '@apollo/client/react';
import type { ParseKeys } from 'i18next';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StripAgency } from '../charts/SilenceStrip';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { createPace } from '../live/pace';
import { useCoalesced } from '../live/use-coalesced';
import { deedOf, regionOf } from './agency-deeds';

/** Who takes part, and what they did last. */
export const stripQuery = graphql(`
  query SilenceStrip($id: ID!) {
    operation(id: $id) {
      id
      participations {
        id
        state
        reportCount
        lastReportAt
        lastActivityAt
        lastActivityKind
        agency {
          id
          shortName
          country
          region
        }
      }
    }
  }
`);

/** What an agency's own people see of it, and nobody else. */
const ownKinds: ReadonlySet<string> = new Set(['SeizureDrafted', 'ExportMade', 'PartiesSet', 'NominalOpened', 'NominalReleased', 'FileAttached', 'FileRemoved', 'MessageFileAttached', 'MessageFileRemoved', 'MessageDraftDiscarded', 'IntelligenceAdded', 'IntelligenceOpened', 'IntelligenceWithdrawn', 'IntelligenceMarked']);

type Latest = ReadonlyMap<string, { readonly at: string; readonly kind: string }>;

/** Every agency that takes part or is asked to, ordered by region, with what it did last; live frames move it without asking again. */
export const useStripAgencies = (operationId: string): readonly StripAgency[] => {
  const { t } = useTranslation('operations');
  const { data, refetch } = useSuspenseQuery(stripQuery, { variables: { id: operationId } });
  const heard = useRef<Map<string, { readonly at: string; readonly kind: string }>>(new Map());
  const [latest, setLatest] = useState<Latest>(heard.current);
  const [pace] = useState(() => createPace(() => startTransition(() => setLatest(new Map(heard.current)))));
  useEffect(() => pace.stop, [pace]);
  const again = useCoalesced(() => void refetch(), 3_000);
  useLiveFrames(({ event }) => {
    if (!event) return;
    if (event.subjectType === 'Participation') again();
    const agencyId = event.agency?.id;
    // The strip tells only what everybody may know.
    if (!agencyId || ownKinds.has(event.kind)) return;
    heard.current.set(agencyId, { at: event.at, kind: event.kind });
    pace.ask();
  });
  const participations = data.operation?.participations;
  return useMemo(() => {
    const present = (participations ?? []).filter(({ state }) => state === 'ACCEPTED' || state === 'INVITED');
    return present
      .map(({ agency, reportCount, lastReportAt, lastActivityAt, lastActivityKind, state }) => {
        const news = latest.get(agency.id);
        const reported = news?.kind === 'SeizureReported' || news?.kind === 'SeizuresImported';
        const deed = deedOf({
          reportCount: reportCount + (reported ? 1 : 0),
          lastReportAt: reported ? news.at : lastReportAt,
          lastActivityAt: news?.at ?? lastActivityAt,
          lastActivityKind: news?.kind ?? lastActivityKind,
        });
        return {
          id: agency.id,
          name: agency.shortName,
          region: t(`strip.region.${regionOf(agency)}` as ParseKeys<'operations'>),
          ...(state === 'INVITED' ? { did: 'SILENT' as const } : deed),
          href: `/operations/${operationId}/participants#${agency.id}`,
        };
      })
      .sort((a, b) => a.region.localeCompare(b.region) || a.name.localeCompare(b.name));
  }, [participations, latest, operationId, t]);
};
