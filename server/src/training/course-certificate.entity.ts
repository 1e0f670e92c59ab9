import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody has passed a version of a course. It is never changed. */
@Entity('course_certificates')
export class CourseCertificateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('integer') version!: number;
  @Column('text') language!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('text', { name: 'holder_name' }) holderName!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
}
