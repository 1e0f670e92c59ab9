import { OperationEntity } from '../operations/operations.room';
import { findRow } from '../platform/rows';
import { inTransaction } from '../platform/transaction';
import { LiveStage } from '../testing/live-stage';
import { SeizureEntity } from './seizure.entity';

describe('a row that is found by its entity', () => {
  let stage: LiveStage;
  beforeAll(async () => {
    stage = await LiveStage.create();
  });
  afterAll(() => stage.close());

  it('is told as TypeORM tells it, days and amounts and lists alike, and is not there for whoever may not see it', async () => {
    const id = await stage.report(stage.dutch);
    const { operationId } = stage;
    const look = (tokens: string[]) =>
      inTransaction(stage.world.app.services.dataSource, 'muster_app', { accountId: stage.dutch.id, tokens: new Set(tokens) }, async (manager) => ({
        found: await Promise.all([findRow({ manager }, OperationEntity, { id: operationId }), findRow({ manager }, SeizureEntity, { operationId, id })]),
        known: [await manager.findOne(OperationEntity, { where: { id: operationId } }), await manager.findOne(SeizureEntity, { where: { operationId, id } })],
      }));
    const { found, known } = await look([`o.${operationId}`]);
    expect(found).toEqual(known.map((row) => ({ ...row })));
    expect(found[0]?.startsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await look([])).found).toEqual([null, null]);
  });
});
