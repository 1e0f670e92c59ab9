import type { ConsentAnswer, ConsentPart } from '@muster/shared/documents/consent';
import type { WasteDocumentKind, WasteDocumentState } from '@muster/shared/documents/document-kinds';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate } from '../platform/scalars';
import type { DocumentSubject } from './waste-document.entity';
import { ConsentAnswerEnum, ConsentPartEnum, DocumentSubjectEnum, WasteDocumentKindEnum, WasteDocumentStateEnum } from './waste-document.enums';

@InputType({ description: 'What a document says in one field of its form.' })
export class DocumentValueInput {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;
  @Field(() => String, { description: 'What stands there; the parts of a list are separated by a space.' })
  value!: string;
}

@InputType({ description: 'What a document says.' })
export class WasteDocumentBodyInput {
  @Field(() => String, { nullable: true, description: 'Number of the notification, its own or the one that it belongs to; 60 characters at most.' })
  number?: string | null;
  @Field(() => WasteDocumentStateEnum, { nullable: true, description: 'Where it stands with the authorities: a state of its kind.' })
  state?: WasteDocumentState | null;
  @Field(() => [DocumentValueInput], { description: 'What it says, each field once.' })
  values!: DocumentValueInput[];
}

@InputType({ description: 'A document for a target or a report. Sent twice, it makes one and gets the same answer.' })
export class RecordWasteDocumentInput {
  @Field(() => ID, { description: 'A UUID made by the client (version 7 by choice): the key that makes a repeat harmless.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => DocumentSubjectEnum, { description: 'What kind of record it belongs to.' })
  subjectType!: DocumentSubject;
  @Field(() => ID, { description: 'The record.' })
  subjectId!: string;
  @Field(() => WasteDocumentKindEnum, { description: 'What it is.' })
  kind!: WasteDocumentKind;
  @Field(() => WasteDocumentBodyInput, { description: 'What it says.' })
  body!: WasteDocumentBodyInput;
}

@InputType({ description: 'What a document says now.' })
export class CorrectWasteDocumentInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The document.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was read; a stale one is refused.' })
  version!: number;
  @Field(() => WasteDocumentBodyInput, { description: 'What it says now, whole.' })
  body!: WasteDocumentBodyInput;
  @Field(() => String, { nullable: true, description: 'Why; 1,000 characters at most.' })
  reason?: string | null;
}

@InputType({ description: 'What one State concerned has answered to a notification.' })
export class PutWasteConsentInput {
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => ID, { description: 'The notification.' })
  id!: string;
  @Field(() => Int, { description: 'The version of it that was read; a stale one is refused.' })
  version!: number;
  @Field(() => String, { description: 'The State, ISO 3166-1 alpha-2. One that is there already is corrected.' })
  state!: string;
  @Field(() => ConsentPartEnum, { description: 'Its part in the movement.' })
  part!: ConsentPart;
  @Field(() => ConsentAnswerEnum, { nullable: true, description: 'What it has answered; null takes the State off the notification.' })
  answer?: ConsentAnswer | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it was asked.' })
  askedOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it acknowledged that it was asked.' })
  acknowledgedOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'When it answered.' })
  answeredOn?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day on which its consent holds.' })
  validFrom?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which its consent holds.' })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Its conditions; 2,000 characters at most.' })
  conditions?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether, as a State of transit, it has waived prior written consent.' })
  hasWaived?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The file of the document that shows it.' })
  fileId?: string | null;
}
