import type { AgencyKind } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A customs administration, an inspectorate, a police force, a RILO or an international organisation. */
@Entity('agencies')
export class AgencyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text', { name: 'name_language' }) nameLanguage!: string;
  @Column('text') kind!: AgencyKind;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true, default: ['any'] }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
