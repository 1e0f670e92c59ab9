import type { TargetDefaults_TargetFragment } from '../graphql/graphql';
import { graphql } from '../graphql/gql';
import type { ReportDraft } from './report-draft';

/** What a report takes over from the target that it came of. */
export const targetDefaults = graphql(`
  fragment TargetDefaults_target on Target {
    id
    containerNumbers
    imoNumber
    vesselName
    voyage
    billOfLading
    declaredDescription
    declaredHs
    riskIndicators
    route {
      part
      country
      locode
      place
    }
  }
`);

/** The target's own facts, so that nobody types them twice. */
export const fromTarget = (target: TargetDefaults_TargetFragment | null | undefined): Partial<ReportDraft> =>
  target
    ? {
        targetId: target.id,
        containers: target.containerNumbers.join(', '),
        imoNumber: target.imoNumber ?? '',
        vesselName: target.vesselName ?? '',
        voyage: target.voyage ?? '',
        billOfLading: target.billOfLading ?? '',
        declaredDescription: target.declaredDescription ?? '',
        declaredHs: target.declaredHs ?? undefined,
        riskIndicators: target.riskIndicators,
        route: target.route.map(({ part, country, locode, place }) => ({ part, country, place: { name: place ?? '', locode: locode ?? undefined } })),
      }
    : {};
