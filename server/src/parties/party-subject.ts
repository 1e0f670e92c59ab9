import type { PartySubjectType } from './party.entity';

/** The record in which persons and companies are named, as its room knows it. */
export interface PartySubject {
  operationId: string;
  subjectType: PartySubjectType;
  subjectId: string;
  /** The version of the record, for the history. */
  subjectVersion: number;
  /** Whose record it is. */
  agencyId: string;
  /** Tokens of those whose names they are to keep. */
  keptBy: readonly string[];
  /** Tokens of those whose task shows the names to them. */
  shownTo: readonly string[];
}

/** Where the parties of a record stand. */
export type PartyPlace = Pick<PartySubject, 'operationId' | 'subjectType' | 'subjectId'>;
