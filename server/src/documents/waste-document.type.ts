import type { ConsentAnswer, ConsentPart, StateConsent } from '@muster/shared/documents/consent';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import type { InconsistencyKind } from '@muster/shared/documents/inconsistency';
import type { IllegalTrafficGround } from '@muster/shared/vocabularies';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency, Person } from '../agencies/agencies.room';
import { File } from '../files/files.room';
import { CalendarDate, Instant } from '../platform/scalars';
import { IllegalTrafficGroundEnum, Seizure } from '../seizures/seizures.room';
import { Target } from '../targets/targets.room';
import { ConsentAnswerEnum, ConsentPartEnum, InconsistencyKindEnum, WasteDocumentKindEnum, WasteDocumentStateEnum } from './waste-document.enums';

@ObjectType({ description: 'What a document says in one field of its form.' })
export class DocumentValue {
  @Field(() => String, { description: 'Key of the field, such as `quantityKg`.' })
  field!: string;
  @Field(() => String, { description: 'What stands there; the parts of a list are separated by a space.' })
  value!: string;
}

@ObjectType({ description: 'What one State concerned has answered to a notification.' })
export class WasteConsent implements StateConsent {
  @Field(() => String, { description: 'The State, ISO 3166-1 alpha-2.' })
  state!: string;
  @Field(() => ConsentPartEnum, { description: 'Its part in the movement.' })
  part!: ConsentPart;
  @Field(() => ConsentAnswerEnum, { description: 'What it has answered.' })
  answer!: ConsentAnswer;
  @Field(() => CalendarDate, { nullable: true, description: 'When it was asked.' })
  askedOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it acknowledged that it was asked; silence is counted from then on.' })
  acknowledgedOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it answered.' })
  answeredOn!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day on which its consent holds.' })
  validFrom!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which its consent holds.' })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Its conditions.' })
  conditions!: string | null;
  @Field(() => Boolean, { description: 'Whether, as a State of transit, it has waived prior written consent (Article 6(4)).' })
  hasWaived!: boolean;
  @Field(() => ID, { nullable: true, description: 'Its own competent authority, where that has put the answer itself: it alone changes it.' })
  authorityId?: string | null;
  @Field(() => String, { nullable: true, description: 'Short name of that authority at the time.' })
  authorityName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The file of the document that shows it.' })
  fileId?: string | null;
}

@ObjectType({ description: 'A document as it stood after a change.' })
export class WasteDocumentVersion {
  @Field(() => Int, { description: 'Its number, counting up from 1.' })
  version!: number;
  @Field(() => Person, { description: 'Who made it.' })
  changedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  changedAt!: string;
  @Field(() => String, { nullable: true, description: 'Why, as they said.' })
  reason!: string | null;
  @Field(() => String, { description: 'All that it said, as JSON.' })
  body!: string;
}

@ObjectType({ description: 'A notification, a movement document or a form of Annex VII of a consignment, as it was shown. Names of persons and companies stand among the parties of its record, sealed.' })
export class WasteDocument {
  @Field(() => ID, { description: 'Identifier, made by the client that sent it.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => Target, { nullable: true, description: 'The target that it belongs to.' })
  target!: Target | null;
  @Field(() => Seizure, { nullable: true, description: 'The report that it belongs to.' })
  seizure!: Seizure | null;
  @Field(() => WasteDocumentKindEnum, { description: 'What it is.' })
  kind!: WasteDocumentKind;
  @Field(() => String, { nullable: true, description: 'Number of the notification, its own or the one that it belongs to.' })
  number!: string | null;
  @Field(() => WasteDocumentStateEnum, { nullable: true, description: 'Where it stands with the authorities.' })
  state!: WasteDocumentState | null;
  @Field(() => [DocumentValue], { description: 'What it says, in the order of its form.' })
  values!: DocumentValue[];
  @Field(() => [WasteConsent], { description: 'What States concerned have answered.' })
  consents!: WasteConsent[];
  @Field(() => Agency, { description: 'The agency that recorded it.' })
  agency!: Agency;
  @Field(() => Person, { description: 'Who recorded it.' })
  recordedBy!: Person;
  @Field(() => Instant, { description: 'When.' })
  recordedAt!: string;
  @Field(() => Instant, { description: 'When it was last changed.' })
  updatedAt!: string;
  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: string | null;
  @Field(() => Int, { description: 'Its version, counting up.' })
  version!: number;
  @Field(() => [WasteDocumentVersion], { description: 'Every version, the latest first.' })
  versions!: WasteDocumentVersion[];
  @Field(() => [File], { description: 'Its files. They are sent to /files/{operation}/{file} with subjectType=WasteDocument.' })
  files!: File[];
  @Field(() => [WasteDocument], { description: 'Documents of other records of the operation under the same number, as far as this reader may see them; 20 at most.' })
  sameNumber!: WasteDocument[];
  @Field(() => Boolean, { description: 'Whether this reader may correct and withdraw it, and put its consents.' })
  viewerCanChange!: boolean;
  @Field(() => [String], { description: 'The States for which this reader may put an answer on it, as one who acts for their competent authority; ISO 3166-1 alpha-2.' })
  viewerAnswersFor!: string[];
}

@ObjectType({ description: 'Something in which the documents of a consignment, what was declared of it and what was found do not agree. It is advice: whether it is material, a competent authority decides.' })
export class Inconsistency {
  @Field(() => InconsistencyKindEnum, { description: 'What does not agree.' })
  kind!: InconsistencyKind;
  @Field(() => IllegalTrafficGroundEnum, { description: 'The ground of illegal traffic that it speaks for.' })
  ground!: IllegalTrafficGround;
  @Field(() => String, { description: 'Where the ground stands.' })
  citation!: string;
  @Field(() => ID, { description: 'The document that it is about.' })
  documentId!: string;
  @Field(() => String, { nullable: true, description: 'Key of its field; null where it is the number, the state or a consent.' })
  field!: string | null;
  @Field(() => String, { description: 'What stands in the document.' })
  said!: string;
  @Field(() => String, { description: 'What stands against it; empty where it speaks for itself.' })
  found!: string;
  @Field(() => String, { description: 'The same as an English sentence.' })
  inEnglish!: string;
  @Field(() => String, { description: 'The same as a French sentence.' })
  inFrench!: string;
}
