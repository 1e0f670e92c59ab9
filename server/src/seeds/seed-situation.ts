import { issueSituationReport, prepareSituationReport, SituationReportEntity, writeSituationReport } from '../reports/reports.room';
import { token } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;

/** What the coordination unit added, by how many days ago that was. */
const sentOut: readonly (readonly [daysAgo: number, remarks: string])[] = [
  [3, 'Reports come in steadily. Two agencies have not answered their first warnings: please look at your inbox.'],
  [2, 'Tyres and batteries again hidden behind used furniture. Open the second row of the load, not only the first.'],
  [1, 'A quiet day at sea, a busy one on the roads. Whoever controls and finds nothing: say so, it counts.'],
];

/** Situation reports of the last three days. */
export const seedSituation = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  for (const [daysAgo, remarks] of sentOut) {
    const at = new Date(now.getTime() - daysAgo * day);
    const context = await seeder.as(unit.lead, at);
    const id = await prepareSituationReport(context, { operationId, day: at.toISOString().slice(0, 10), zone: 'UTC' });
    const { notableIds } = await inTransaction(seeder.services.dataSource, 'muster_app', { accountId: unit.lead.id, tokens: new Set([token.role(operationId, 'COORDINATOR')]) }, (manager) =>
      manager.findOneByOrFail(SituationReportEntity, { operationId, id }),
    );
    await writeSituationReport(context, { operationId, id, version: 1, remarks, notableIds });
    await issueSituationReport(context, operationId, id, 2);
  }
};
