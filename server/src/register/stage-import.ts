import type { ImportStep } from '@muster/shared/law/wanted-records';
import type { Context } from '../platform/context';
import { refuse } from '../platform/refusal';
import type { Transaction } from '../platform/transaction';
import { countriesOf, planOf } from './import.store';
import type { FileSaid } from './import-file';
import { readFile } from './import-file';
import { assertKeeps, kindOfFiles } from './put-record';
import { bodyDifferences } from './record-columns';
import { holdRegister, standingImported } from './record.store';

/** How many mistakes and steps a preview names; it counts all of them. */
const mostNamed = 500;

/** Reads a file and shows what it would do. Nothing of the register changes; an earlier preview of the same person goes. */
export const stageImport = async (asked: Context, id: string, said: FileSaid, bytes: Buffer): Promise<void> => {
  const file = await readFile(bytes, said);
  // It may have been long on its way: the rights count as they stand at the end.
  const context = await asked.renewed();
  await context.change(async (tx) => {
    await assertKeepsSome(context, tx, id);
    const seen = await holdRegister(tx);
    const wanted = { matrix: file.matrix, records: file.wanted };
    const { steps, same } = planOf(wanted, await standingImported(tx));
    await assertKeeps(context, tx, kindOfFiles, countriesOf(wanted, steps), id);
    await tx.query(`/* dropPreviews */ delete from register_imports where imported_by = $1 and state = 'PREVIEWED'`, [tx.viewer.accountId]);
    const count = (action: ImportStep['action']): number => steps.filter((step) => step.action === action).length;
    const written = await tx.query(
      `/* stageImport */ insert into register_imports (id, kind, state, file_name, sha256, row_count, added, changed, ended, withdrawn, same, refused, mistakes, steps, wanted, seen_number, imported_by, imported_at)
       values ($1, $2, 'PREVIEWED', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict do nothing returning id`,
      [
        id, said.kind, said.name, file.sha256, file.rowCount, count('ADD'), count('CHANGE'), count('END'), count('WITHDRAW'), same, file.mistakes.length,
        JSON.stringify(file.mistakes.slice(0, mostNamed).map(namedMistake)), JSON.stringify(steps.slice(0, mostNamed).map(namedStep)), JSON.stringify(wanted), seen, tx.viewer.accountId, tx.clock.now(),
      ],
    );
    if (written.length === 0) refuse('id.taken', 'importId', 'importId: this identifier is used already: make a new one.');
  });
};

/** Whoever keeps nothing learns nothing of what their file would do. */
const assertKeepsSome = async (context: Context, tx: Transaction, id: string): Promise<void> => {
  const [row] = await tx.query<{ keeps: boolean }>('/* keepsSome */ select muster.keeps_register(null) as keeps');
  if (row?.keeps !== true) await context.deny('registerrecord:keep', 'RegisterImport', id);
};

const namedMistake = ({ line, column, rule, values }: { line: number; column: number; rule: string; values?: Readonly<Record<string, string | number>> }) => ({
  line, column, rule, value: values ? Object.values(values).map(String).join(', ') : null,
});

const namedStep = ({ action, body, before }: ImportStep) => ({
  action, country: body.country, title: body.titleEn ?? '', recordId: before?.id ?? null,
  // Of a new one its codes say enough; lists of hundreds are cut.
  differences: bodyDifferences(before?.body ?? null, body).filter(({ field }) => before !== null || ['hs', 'codes', 'effect', 'validFrom', 'validTo'].includes(field)),
});
