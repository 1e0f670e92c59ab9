import { holdOperation } from '../operations/operations.room';
import { isUuid } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { assertCan } from '../platform/policy';
import { ManifestEntity } from './manifest.entity';
import { manifestPolicy } from './risk.policy';

/** Discards a manifest: it and its lines are gone for good, the names that they held sealed among them. Targets that were made of them stay. */
export const discardManifest = (context: Context, operationId: string, id: string): Promise<string> =>
  context.change(async (tx) => {
    const manifest = isUuid(id) ? await tx.manager.findOne(ManifestEntity, { where: { operationId, id } }) : null;
    if (!manifest) throw notFound();
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, manifestPolicy, 'discard', { ...manifest, operationState: operation.state }, 'Manifest');
    // A portion that is being scored is waited for.
    await tx.query('/* holdManifest */ select id from manifests where operation_id = $1 and id = $2 for update', [operationId, id]);
    const part = [operationId, id];
    await tx.query('/* dropPortions */ delete from manifest_portions where operation_id = $1 and manifest_id = $2', part);
    await tx.query('/* dropLines */ delete from manifest_lines where operation_id = $1 and manifest_id = $2', part);
    await tx.query('/* dropManifest */ delete from manifests where operation_id = $1 and id = $2', part);
    await tx.record({ operationId, kind: 'ManifestDiscarded', subjectType: 'Manifest', subjectId: id, audience: manifest.audience, arguments: { agencyId: manifest.agencyId, count: manifest.lineCount } });
    return id;
  });
