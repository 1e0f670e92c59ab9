import type {
  DatePrecision, DetectionMethod, Direction, IllegalTrafficGround, QuantityBasis, QuantityUnit, ReportForm, ReportState,
  SeizureOutcome, TransportMode, WasteStream,
} from '@muster/shared/vocabularies';
import { MarkedEntity } from '../handling/handling.room';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredRoutePoint } from '../platform/checks/check-route';

/** An exact amount of one unit, with how it is known. */
export interface StoredQuantity {
  amount: string;
  unit: QuantityUnit;
  basis: QuantityBasis;
}

/** One thing found: a seizure can hold several, each of its own stream. */
export interface StoredItem {
  wasteStream: WasteStream;
  description: string | null;
  hs: string | null;
  baselCode: string | null;
  annexI: string | null;
  hazards: string[];
  unNumber: string | null;
  quantities: StoredQuantity[];
}

/** A formatted report of what was seized, detained, refused or returned. */
@Entity('seizures')
export class SeizureEntity extends MarkedEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('uuid', { name: 'reporting_agency_id' }) reportingAgencyId!: string;
  @Column('uuid', { name: 'reporter_id' }) reporterId!: string;
  @Column('text') state!: ReportState;
  @Column('text') form!: ReportForm;
  @Column('timestamptz', { name: 'detected_at' }) detectedAt!: Date;
  @Column('text', { name: 'detected_precision' }) detectedPrecision!: DatePrecision;
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) direction!: Direction | null;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) locode!: string | null;
  @Column('numeric', { nullable: true }) latitude!: string | null;
  @Column('numeric', { nullable: true }) longitude!: string | null;
  @Column('text', { name: 'customs_office', nullable: true }) customsOffice!: string | null;
  @Column('text', { name: 'customs_procedure', nullable: true }) customsProcedure!: string | null;
  @Column('text', { name: 'transport_mode', nullable: true }) transportMode!: TransportMode | null;
  @Column('text', { name: 'vessel_name', nullable: true }) vesselName!: string | null;
  @Column('text', { name: 'imo_number', nullable: true }) imoNumber!: string | null;
  @Column('boolean', { name: 'imo_check_digit_valid', nullable: true }) imoCheckDigitValid!: boolean | null;
  @Column('text', { nullable: true }) voyage!: string | null;
  @Column('text', { name: 'bill_of_lading', nullable: true }) billOfLading!: string | null;
  @Column('text', { name: 'container_numbers', array: true }) containerNumbers!: string[];
  @Column('text', { array: true }) seals!: string[];
  @Column('text', { name: 'departure_country', nullable: true }) departureCountry!: string | null;
  @Column('text', { name: 'destination_country', nullable: true }) destinationCountry!: string | null;
  @Column('jsonb') route!: StoredRoutePoint[];
  @Column('text', { name: 'declared_description', nullable: true }) declaredDescription!: string | null;
  @Column('text', { name: 'declared_hs', nullable: true }) declaredHs!: string | null;
  @Column('numeric', { name: 'declared_value', nullable: true }) declaredValue!: string | null;
  @Column('text', { name: 'declared_currency', nullable: true }) declaredCurrency!: string | null;
  @Column('numeric', { name: 'declared_weight_kg', nullable: true }) declaredWeightKg!: string | null;
  @Column('text', { name: 'found_description', nullable: true }) foundDescription!: string | null;
  @Column('text') language!: string;
  @Column('text', { name: 'waste_stream', nullable: true }) wasteStream!: WasteStream | null;
  @Column('jsonb') items!: StoredItem[];
  @Column('text', { name: 'detection_method', nullable: true }) detectionMethod!: DetectionMethod | null;
  @Column('text', { name: 'risk_indicators', array: true }) riskIndicators!: string[];
  @Column('text', { name: 'notification_number', nullable: true }) notificationNumber!: string | null;
  @Column('text', { nullable: true }) consents!: string | null;
  @Column('text', { nullable: true }) ground!: IllegalTrafficGround | null;
  @Column('text', { nullable: true }) offence!: string | null;
  @Column('text', { nullable: true }) packaging!: string | null;
  @Column('text', { nullable: true }) concealment!: string | null;
  @Column('text', { nullable: true }) laboratory!: string | null;
  @Column('text', { nullable: true }) remarks!: string | null;
  @Column('text', { nullable: true }) outcome!: SeizureOutcome | null;
  @Column('text', { name: 'source_url', nullable: true }) sourceUrl!: string | null;
  @Column('uuid', { name: 'target_id', nullable: true }) targetId!: string | null;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  @Column('text', { name: 'sent_back_reason', nullable: true }) sentBackReason!: string | null;
  @Column('text', { name: 'sent_back_language', nullable: true }) sentBackLanguage!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'validated_at', nullable: true }) validatedAt!: Date | null;
  @Column('uuid', { name: 'validated_by', nullable: true }) validatedBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
