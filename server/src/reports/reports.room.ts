import type { Room } from '../platform/room';
import { draftDays } from './draft-days';
import { operationSituationReads, situationReads, situationReportReads, situationRoots } from './situation.reads';
import { OperationSituationResolver, SituationResolver } from './situation.resolver';
import { situationRoutes } from './situation.routes';
import { SituationReportEntity } from './situation-report.entity';

export { ReportPage } from './report-page';
export { prepareSituationReport } from './prepare-situation-report';
export { Situation } from './situation.type';
export { SituationReportEntity } from './situation-report.entity';
export { issueSituationReport, writeSituationReport } from './write-situation-report';

/** Reports: what a coordination unit says of each day. */
export const reportsRoom: Room = {
  name: 'reports',
  roots: situationRoots,
  reads: [situationReportReads, situationReads, operationSituationReads],
  resolvers: [OperationSituationResolver, SituationResolver],
  entities: [SituationReportEntity],
  routes: situationRoutes,
  steady: draftDays,
};
