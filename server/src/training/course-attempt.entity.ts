import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChosenAnswer, JudgedQuestion } from './judge-attempt';

/** An attempt at the questions of a course, judged. It is never changed. */
@Entity('course_attempts')
export class CourseAttemptEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('integer') version!: number;
  @Column('text') language!: string;
  @Column('integer') number!: number;
  @Column('jsonb') answers!: ChosenAnswer[];
  @Column('jsonb') review!: JudgedQuestion[];
  @Column('integer', { name: 'right_count' }) rightCount!: number;
  @Column('integer', { name: 'question_count' }) questionCount!: number;
  @Column('boolean', { name: 'has_passed' }) hasPassed!: boolean;
  @Column('timestamptz', { name: 'handed_in_at' }) handedInAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
}
