import { trailOf } from '../platform/audit/audit-trail';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import { findImportColumn } from './import-columns';
import { assertMayImport } from './import.policy';
import type { ImportQueue } from './import-queue';
import { changeImport, dropRows, holdImport } from './import.store';

/** Says what each column means, and has every row checked anew. */
export const setImportMapping = async (context: Context, queue: ImportQueue, operationId: string, id: string, mapping: readonly string[]): Promise<string> => {
  await assertMayImport(context, operationId);
  const pass = await context.change(async (tx) => {
    const batch = await holdImport(tx, operationId, id);
    if (batch.state !== 'CHECKED' && batch.state !== 'CHECKING') refuse('import.not-checked', 'id', `id: the columns of an import that is ${batch.state} cannot be changed.`, { state: batch.state });
    if (mapping.length !== batch.columns.length) refuse('import.mapping-length', 'mapping', `mapping: one entry for each of the ${batch.columns.length} columns.`, { columns: batch.columns.length });
    mapping.forEach((key, index) => {
      if (key === '') return;
      if (!findImportColumn(key)) refuse('import.column-unknown', `mapping.${index}`, `mapping.${index}: there is no such column in the template.`, { value: key.slice(0, 60) });
      if (mapping.indexOf(key) !== index) refuse('import.column-twice', `mapping.${index}`, `mapping.${index}: another column has this meaning already.`, { value: key });
    });
    // A preview that nobody else sees has no event, but it is on record.
    trailOf(tx.manager).note({ action: 'ImportMappingSet', at: tx.clock.now(), operationId, subjectType: 'Import', subjectId: id }, batch.audience);
    await changeImport(tx, batch, { mapping: [...mapping], state: 'CHECKING', pass: batch.pass + 1, doneCount: 0, problemCount: 0, duplicateCount: 0 });
    return batch.pass + 1;
  });
  queue.check(context.signedIn, { operationId, id, pass });
  return id;
};

/** Gives an import up: its rows are forgotten, nothing was reported. */
export const cancelImport = async (context: Context, operationId: string, id: string): Promise<string> => {
  await assertMayImport(context, operationId);
  return context.change(async (tx) => {
    const batch = await holdImport(tx, operationId, id);
    if (batch.state === 'IMPORTED') refuse('import.imported', 'id', 'id: this import has been confirmed: its reports stand.');
    trailOf(tx.manager).note({ action: 'ImportCancelled', at: tx.clock.now(), operationId, subjectType: 'Import', subjectId: id }, batch.audience);
    await dropRows(tx, batch);
    await changeImport(tx, batch, { state: 'CANCELLED', rowCount: 0, doneCount: 0, problemCount: 0, duplicateCount: 0, pass: batch.pass + 1 });
    return id;
  });
};
