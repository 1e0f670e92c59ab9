import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public face of an account: who somebody is, never how they sign in. */
@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { name: 'title_language', nullable: true }) titleLanguage!: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone!: string | null;
  @Column('text', { array: true }) topics!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('boolean', { name: 'is_contact_point' }) isContactPoint!: boolean;
  /** Whether the account may sign in; the directory shows only those. */
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { array: true, default: ['any'] }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
