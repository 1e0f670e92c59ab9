import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course as it stands; what its versions say stands beside it. */
@Entity('courses')
export class CourseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') key!: string;
  @Column('uuid', { name: 'owner_agency_id', nullable: true }) ownerAgencyId!: string | null;
  @Column('text') edition!: string;
  @Column('integer', { name: 'pass_mark_percent' }) passMarkPercent!: number;
  @Column('integer') attempts!: number;
  @Column('integer', { default: 1 }) version!: number;
}
