import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an import stands: the file is read, its rows are checked, its agency confirms or cancels it. */
export const importStates = ['READING', 'CHECKING', 'CHECKED', 'FAILED', 'IMPORTED', 'CANCELLED'] as const;
export type ImportState = (typeof importStates)[number];

/** Why a file as a whole was refused. */
export interface StoredFailure {
  rule: string;
  message: string;
  arguments: { name: string; value: string }[];
}

/** A file of reports that an agency sent; its rows stand apart until they are confirmed. */
@Entity('import_batches')
export class ImportEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') sha256!: string;
  @Column('text') format!: 'CSV' | 'XLSX';
  @Column('text', { nullable: true }) encoding!: string | null;
  @Column('text', { nullable: true }) separator!: string | null;
  @Column('text') state!: ImportState;
  @Column('text', { array: true }) columns!: string[];
  @Column('text', { array: true }) mapping!: string[];
  @Column('integer', { name: 'row_count' }) rowCount!: number;
  @Column('integer', { name: 'done_count' }) doneCount!: number;
  @Column('integer', { name: 'problem_count' }) problemCount!: number;
  @Column('integer', { name: 'duplicate_count' }) duplicateCount!: number;
  @Column('integer', { name: 'imported_count' }) importedCount!: number;
  @Column('jsonb', { nullable: true }) failure!: StoredFailure | null;
  @Column('integer') pass!: number;
  @Column('text', { array: true }) audience!: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
