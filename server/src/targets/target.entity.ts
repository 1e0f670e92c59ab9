import type { TargetKind, TargetOutcome, TargetState, WasteStream } from '@muster/shared/vocabularies';
import { MarkedEntity } from '../handling/handling.room';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredRoutePoint } from '../platform/checks/check-route';

/** A consignment, container, vessel, vehicle or company worth controlling, with why and by whom. */
@Entity('targets')
export class TargetEntity extends MarkedEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('uuid', { name: 'nominating_agency_id' }) nominatingAgencyId!: string;
  @Column('uuid', { name: 'nominated_by' }) nominatedBy!: string;
  @Column('text') kind!: TargetKind;
  @Column('text') state!: TargetState;
  @Column('text') title!: string;
  @Column('text') language!: string;
  @Column('text', { name: 'container_numbers', array: true }) containerNumbers!: string[];
  @Column('text', { name: 'imo_number', nullable: true }) imoNumber!: string | null;
  @Column('boolean', { name: 'imo_check_digit_valid', nullable: true }) imoCheckDigitValid!: boolean | null;
  @Column('text', { name: 'vessel_name', nullable: true }) vesselName!: string | null;
  @Column('text', { nullable: true }) voyage!: string | null;
  @Column('text', { name: 'bill_of_lading', nullable: true }) billOfLading!: string | null;
  @Column('text', { name: 'vehicle_registration', nullable: true }) vehicleRegistration!: string | null;
  @Column('text', { name: 'declared_description', nullable: true }) declaredDescription!: string | null;
  @Column('text', { name: 'declared_hs', nullable: true }) declaredHs!: string | null;
  @Column('text', { name: 'waste_stream', nullable: true }) wasteStream!: WasteStream | null;
  @Column('text') reasons!: string;
  @Column('text', { name: 'risk_indicators', array: true }) riskIndicators!: string[];
  @Column('text', { name: 'departure_country', nullable: true }) departureCountry!: string | null;
  @Column('text', { name: 'destination_country', nullable: true }) destinationCountry!: string | null;
  @Column('jsonb') route!: StoredRoutePoint[];
  @Column('timestamptz', { name: 'expected_at', nullable: true }) expectedAt!: Date | null;
  @Column('text', { name: 'expected_zone', nullable: true }) expectedZone!: string | null;
  @Column('text', { nullable: true }) outcome!: TargetOutcome | null;
  @Column('text', { name: 'outcome_note', nullable: true }) outcomeNote!: string | null;
  @Column('text', { name: 'outcome_language', nullable: true }) outcomeLanguage!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
