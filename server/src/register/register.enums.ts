import type { OperationSide, RecordKind } from '@muster/shared/law/register';
import type { MeasureEffect, MeasureSide } from '@muster/shared/law/measures';
import type { Paper } from '@muster/shared/law/movement';
import type { Treaty } from '@muster/shared/law/treaties';
import type { Confidence } from '@muster/shared/law/verdict';
import { graphqlEnum } from '../platform/enums';

export type RegisterAction = 'ADDED' | 'CHANGED' | 'WITHDRAWN' | 'RESTORED';
export type RegisterImportKind = 'MEASURES' | 'AGREEMENTS' | 'MATRIX';
export type RegisterImportState = 'PREVIEWED' | 'IMPORTED' | 'TAKEN_BACK';
export type RegisterStepAction = 'ADD' | 'CHANGE' | 'END' | 'WITHDRAW';

export const RecordKindEnum = graphqlEnum<RecordKind>('RegisterRecordKind', 'What a record of the register says.', { MEASURE: 'What a State has laid down.', MEMBERSHIP: 'That a State is bound by a treaty.', AGREEMENT: 'What States have agreed under Article 11 of the Basel Convention.' });
export const MeasureSideEnum = graphqlEnum<MeasureSide>('MeasureSide', 'What a measure is laid on.', { IMPORT: 'What comes in.', EXPORT: 'What goes out.', TRANSIT: 'What passes through.' });
export const MeasureEffectEnum = graphqlEnum<MeasureEffect>('MeasureEffect', 'What a measure comes to.', {
  PROHIBITED: 'It is prohibited.', INSUFFICIENT_INFORMATION: 'More has to be asked.', PRIOR_CONSENT_REQUIRED: 'It is notified and consented to first.', ALLOWED_WITH_CONDITIONS: 'It is allowed with conditions.',
});
export const OperationSideEnum = graphqlEnum<OperationSide>('OperationSide', 'Kinds of operations of Annex IV.', { D: 'Disposal.', R: 'Recovery.' });
export const TreatyEnum = graphqlEnum<Treaty>('Treaty', 'Treaties and bodies of law that bind States.', {
  BASEL: 'Basel Convention.', BAN_AMENDMENT: 'Ban Amendment to it.', BAMAKO: 'Bamako Convention.', WAIGANI: 'Waigani Convention.', IZMIR: 'Izmir Protocol.', KUWAIT: 'Protocol of the Kuwait Convention.',
  CENTRAL_AMERICA: 'Central American Agreement.', OECD: 'Decision of the OECD.', EU: 'Law of the European Union.', ANNEX_VII: 'Annex VII of the Basel Convention.',
});
export const PaperEnum = graphqlEnum<Paper>('Paper', 'Papers that a movement may need.', {
  NOTIFICATION: 'Notification.', IMPORT_CONSENT: 'Consent of the State of import.', TRANSIT_CONSENT: 'Consent of the States of transit.', CONTRACT: 'Contract on environmentally sound management.',
  MOVEMENT_DOCUMENT: 'Movement document.', FINANCIAL_GUARANTEE: 'Insurance, bond or guarantee.', ANNEX_VII_FORM: 'Form of Annex VII.', CERTIFICATE_OF_APPROVAL: 'Certificate of approval.',
  LABORATORY_REPORT: 'Report of a laboratory.', FUNCTIONALITY_TEST: 'Test that it works.',
});
export const ConfidenceEnum = graphqlEnum<Confidence>('Confidence', 'How sure a source is.', { HIGH: 'Well sourced.', MEDIUM: 'To be checked.', LOW: 'Uncertain: to be verified before anybody relies on it.' });
export const RegisterActionEnum = graphqlEnum<RegisterAction>('RegisterAction', 'What was done with a record.', { ADDED: 'It was added.', CHANGED: 'It was changed.', WITHDRAWN: 'It was withdrawn.', RESTORED: 'It stands again.' });
export const RegisterImportKindEnum = graphqlEnum<RegisterImportKind>('RegisterImportKind', 'What a file holds.', { MEASURES: 'Measures, one a row.', AGREEMENTS: 'Agreements, one a row.', MATRIX: 'Controls by waste and destination.' });
export const RegisterImportStateEnum = graphqlEnum<RegisterImportState>('RegisterImportState', 'How far it is with a file.', { PREVIEWED: 'It was read; nothing is changed.', IMPORTED: 'The register says what it says.', TAKEN_BACK: 'It was taken back.' });
export const RegisterStepActionEnum = graphqlEnum<RegisterStepAction>('RegisterStepAction', 'What a file does with a record.', { ADD: 'Adds it.', CHANGE: 'Changes it.', END: 'Ends it, where a later table begins.', WITHDRAW: 'Withdraws it: the file does not say it any more.' });
