import type { Logger } from 'pino';
import { getOperation } from '../operations/operations.room';
import type { Services } from '../platform/context';
import { hashBody } from '../platform/body-hash';
import { randomReference } from '../platform/reference';
import type { Transaction } from '../platform/transaction';
import { changeAs } from '../platform/transaction';
import type { Viewer } from '../platform/viewer';
import type { SeizureBody } from '../seizures/seizures.room';
import type { RowSetting } from './check-row';
import { checkRow } from './check-row';
import { FileRefusal } from './file-refusal';
import { findDuplicates } from './find-duplicates';
import { guessMapping } from './import-columns';
import type { ImportEntity } from './import.entity';
import { importLimits } from './import-limits';
import { changeImport, dropRows, holdImport, keepChecked, rowsAfter, seizureColumns, stageRows } from './import.store';
import { breather, checkHeaders, cleanCell, openTable } from './open-table';
import type { Table } from './read-csv';

const stageAtOnce = 500;
const checkAtOnce = 100;

/** Thrown to end a work that was overtaken: cancelled, or begun anew with another mapping. */
class OvertakenError extends Error {}

/** Reads and checks a file of reports in the background, as its uploader, in transactions too small to hold anybody up. */
export class ImportWork {
  constructor(
    private readonly services: Services,
    private readonly viewer: Viewer,
    private readonly batch: Pick<ImportEntity, 'operationId' | 'id' | 'pass'>,
  ) {}

  /** Stages every row of the file, guesses what its columns mean, and checks it. */
  async readFile(bytes: Buffer, fileName: string): Promise<void> {
    await this.failing(async () => {
      const table = await openTable(bytes, fileName);
      const columns = await this.stage(table);
      await this.step((tx, batch) => changeImport(tx, batch, { state: 'CHECKING', columns, mapping: guessMapping(columns), doneCount: 0 }));
      await this.checkAll();
    });
  }

  /** Checks every staged row by the mapping as it stands. */
  async check(): Promise<void> {
    await this.failing(() => this.checkAll());
  }

  private async stage(table: Table): Promise<string[]> {
    const breathe = breather();
    let columns: string[] | null = null;
    let count = 0;
    let waiting: { row: number; cells: string[] }[] = [];
    const flush = async (): Promise<void> => {
      const rows = waiting;
      waiting = [];
      await this.step(async (tx, batch) => {
        await stageRows(tx, batch, rows);
        await changeImport(tx, batch, { rowCount: count, encoding: table.encoding, separator: table.separator });
      });
    };
    for await (const cells of table.rows) {
      await breathe();
      if (cells.length > importLimits.columns) throw new FileRefusal('import.too-many-columns', `A file may have ${importLimits.columns} columns at most; this one has ${cells.length}.`, { max: importLimits.columns, found: cells.length });
      if (columns === null) {
        columns = checkHeaders(cells);
        continue;
      }
      count += 1;
      if (count > importLimits.rows) throw new FileRefusal('import.too-many-rows', `A file may have ${importLimits.rows} rows at most.`, { max: importLimits.rows });
      waiting.push({ row: count + 1, cells: cells.map((cell) => cleanCell(cell)) });
      if (waiting.length >= stageAtOnce) await flush();
    }
    if (waiting.length > 0) await flush();
    if (columns === null || count === 0) throw new FileRefusal('import.empty', 'The file has no rows below its headers.');
    return columns;
  }

  private async checkAll(): Promise<void> {
    const breathe = breather();
    let after = 0;
    let problems = 0;
    for (;;) {
      const { rows, setting, draw } = await this.step(async (tx, batch) => {
        const operation = await getOperation(tx, batch.operationId);
        const columns = seizureColumns(tx);
        return {
          rows: await rowsAfter(tx, batch, after, checkAtOnce),
          setting: settingOf(tx, batch, operation.startsOn),
          draw: (body: SeizureBody) => recordOf(this.services, columns, batch, operation.reportForm, body),
        };
      });
      const last = rows.at(-1);
      if (!last) break;
      const checked: Parameters<typeof keepChecked>[2][number][] = [];
      for (const { row, cells } of rows) {
        await breathe();
        const { body, ...found } = checkRow(cells, setting);
        checked.push({ row, ...found, record: body && draw(body) });
      }
      problems += checked.filter((row) => row.problems.length > 0).length;
      await this.step(async (tx, batch) => {
        await keepChecked(tx, batch, checked);
        await changeImport(tx, batch, { doneCount: last.row - 1, problemCount: problems });
      });
      after = last.row;
    }
    await this.step(async (tx, batch) => {
      await findDuplicates(tx, batch);
      const [counted] = await tx.query<{ duplicates: number }>(
        `/* countDuplicates */ select count(*)::integer as duplicates from import_rows where operation_id = $1 and batch_id = $2 and duplicates <> '[]'`,
        [batch.operationId, batch.id],
      );
      await changeImport(tx, batch, { state: 'CHECKED', duplicateCount: counted?.duplicates ?? 0 });
    });
  }

  private step<T>(work: (tx: Transaction, batch: ImportEntity) => Promise<T>): Promise<T> {
    return changeAs({ ...this.services, requestId: null, address: '', rules: () => ['seizure:import'] }, this.viewer, async (tx) => {
      const batch = await holdImport(tx, this.batch.operationId, this.batch.id);
      if (batch.pass !== this.batch.pass || (batch.state !== 'READING' && batch.state !== 'CHECKING')) throw new OvertakenError();
      return work(tx, batch);
    });
  }

  private async failing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof OvertakenError) return;
      if (!(error instanceof FileRefusal)) this.logger.error({ err: error }, 'an import failed');
      const { rule, message, values } = error instanceof FileRefusal ? error : new FileRefusal('internal', 'Something went wrong here: send the file again.');
      const failure = { rule, message, arguments: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })) };
      await this.step(async (tx, batch) => {
        await dropRows(tx, batch);
        await changeImport(tx, batch, { state: 'FAILED', failure, rowCount: 0 });
      }).catch((after: unknown) => {
        if (!(after instanceof OvertakenError)) this.logger.warn({ err: after }, 'the failure of an import could not be noted');
      });
    }
  }

  private get logger(): Logger {
    return this.services.logger;
  }
}

const settingOf = (tx: Transaction, batch: ImportEntity, startsOn: string | null): RowSetting => ({
  columns: batch.columns,
  mapping: batch.mapping,
  isSpreadsheet: batch.format === 'XLSX',
  now: tx.clock.now(),
  startsOn,
});

/** The row of the seizures' table that a checked row is to become; who confirms it, and when, is filled in then. */
const recordOf = (
  { clock }: Pick<Services, 'clock'>,
  columns: ReturnType<typeof seizureColumns>,
  batch: ImportEntity,
  form: string,
  body: SeizureBody,
): Record<string, unknown> => {
  const whole: Record<string, unknown> = {
    ...body,
    operationId: batch.operationId,
    id: clock.uuid(),
    reference: randomReference({ clock }, 'S'),
    reportingAgencyId: batch.agencyId,
    form,
    version: 1,
    bodyHash: hashBody(body),
  };
  return Object.fromEntries(columns.flatMap(({ name, property }) => (whole[property] == null ? [] : [[name, whole[property]]])));
};
