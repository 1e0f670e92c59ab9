import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture or film of a lesson, or captions of a film; its bytes stand in the store, sealed under a key of its own. */
@Entity('course_files')
export class CourseFileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'owner_agency_id', nullable: true }) ownerAgencyId!: string | null;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('integer') size!: number;
  @Column('text') sha256!: string;
  @Column('uuid', { name: 'storage_key' }) storageKey!: string;
  @Column('bytea', { name: 'wrapped_key' }) wrappedKey!: Buffer;
  /** Nobody until a version that shows it is published, then everybody who is signed in. */
  @Column('text', { array: true }) audience!: string[];
}
