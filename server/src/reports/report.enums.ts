import type { SituationReportState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const SituationReportStateEnum = graphqlEnum<SituationReportState>('SituationReportState', 'Where a situation report stands.', {
  DRAFT: 'The coordinators write it; nobody else sees it.', ISSUED: 'It was sent out, and stays as it is.',
});
