import type { NationalPlanPart, NationalPlanState } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a part of a national plan says. */
export interface StoredPlanPart {
  part: NationalPlanPart;
  text: string;
}

/** How one agency means to do its part of an operation. */
@Entity('national_plans')
export class NationalPlanEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') state!: NationalPlanState;
  @Column('jsonb') parts!: StoredPlanPart[];
  @Column('text') language!: string;
  @Column('text', { nullable: true }) remarks!: string | null;
  @Column('text', { name: 'remarks_language', nullable: true }) remarksLanguage!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt!: Date | null;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
