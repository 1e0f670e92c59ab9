import type { PlanDocumentKind } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of an operation's plan; its bytes are files. It is never rewritten: another takes its place. */
@Entity('plan_documents')
export class PlanDocumentEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: PlanDocumentKind;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') language!: string;
  @Column('uuid', { name: 'task_id', nullable: true }) taskId!: string | null;
  @Column('uuid', { name: 'supersedes_id', nullable: true }) supersedesId!: string | null;
  /** The document of the edition before that it was taken from. */
  @Column('uuid', { name: 'taken_from_id', nullable: true }) takenFromId!: string | null;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
