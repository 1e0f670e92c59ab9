import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Person } from '../agencies/agencies.room';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { RefusalArgument } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import type { ImportState } from './import.entity';

export const ImportStateEnum = graphqlEnum<ImportState>('ImportState', 'Where an import stands.', {
  READING: 'The file is being read.',
  CHECKING: 'Its rows are being checked.',
  CHECKED: 'Every row has been checked: it waits to be confirmed.',
  FAILED: 'The file as a whole cannot be imported.',
  IMPORTED: 'Its reports have been made.',
  CANCELLED: 'It was given up; nothing was reported.',
});

export type ImportRowKind = 'PROBLEMS' | 'DUPLICATES' | 'LEFT_OUT';
export const ImportRowKindEnum = graphqlEnum<ImportRowKind>('ImportRowKind', 'Which rows of an import to show.', {
  PROBLEMS: 'Those with problems.', DUPLICATES: 'Those that tell what is known already.', LEFT_OUT: 'Those that were left out.',
});

@ObjectType({ description: 'A rule that refused a file or a row.' })
export class ImportProblem {
  @Field(() => String, { nullable: true, description: "The header of the column in the file; null when the file has none for it." })
  column!: string | null;
  @Field(() => String, { nullable: true, description: 'The key of the column in the template.' })
  field!: string | null;
  @Field(() => String, { description: 'The rule, as a stable key.' })
  rule!: string;
  @Field(() => String, { description: 'The refusal in plain English.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'What stands in the cell.' })
  value!: string | null;
  @Field(() => [RefusalArgument], { description: 'The values that the sentence mentions.' })
  arguments!: RefusalArgument[];
}

@ObjectType({ description: 'What a row repeats: another row of the file, or a report that the reader may see.' })
export class ImportDuplicate {
  @Field(() => Int, { nullable: true, description: 'The row that told it first.' })
  row!: number | null;
  @Field(() => ID, { nullable: true, description: 'The report that tells it already.' })
  seizureId!: string | null;
  @Field(() => String, { nullable: true, description: 'The reference of that report.' })
  reference!: string | null;
}

@ObjectType({ description: 'A row of an import. The headers are row 1.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its number in the file.' })
  row!: number;
  @Field(() => [String], { description: 'Its cells, as they stand in the file.' })
  cells!: string[];
  @Field(() => [ImportProblem], { description: 'What is wrong with it.' })
  problems!: ImportProblem[];
  @Field(() => [ImportDuplicate], { description: 'What it repeats.' })
  duplicates!: ImportDuplicate[];
  @Field(() => Boolean, { description: 'Whether it was left out.' })
  isLeftOut!: boolean;
}

export const ImportRowPage = pageOf(ImportRow, 'ImportRow');

@ObjectType({ description: 'A file of reports that an agency sent; seen by that agency alone until it is confirmed.' })
export class Import {
  @Field(() => ID, { description: 'Identifier, made by the client that sent the file.' })
  id!: string;
  @Field(() => ID, { description: 'The operation.' })
  operationId!: string;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => String, { description: 'CSV or XLSX.' })
  format!: string;
  @Field(() => String, { nullable: true, description: 'The encoding that was found: UTF-8, UTF-16LE, UTF-16BE or WINDOWS-1252. Null for XLSX.' })
  encoding!: string | null;
  @Field(() => String, { nullable: true, description: 'The separator that was found. Null for XLSX.' })
  separator!: string | null;
  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState;
  @Field(() => ImportProblem, { nullable: true, description: 'Why it failed.' })
  failure!: ImportProblem | null;
  @Field(() => [String], { description: 'The headers of its columns.' })
  columns!: string[];
  @Field(() => [String], { description: 'What each column means: the key of a column of the template, or nothing.' })
  mapping!: string[];
  @Field(() => Int, { description: 'Rows read so far.' })
  rowCount!: number;
  @Field(() => Int, { description: 'Rows checked so far.' })
  doneCount!: number;
  @Field(() => Int, { description: 'Rows with problems.' })
  problemCount!: number;
  @Field(() => Int, { description: 'Rows that tell what is known already.' })
  duplicateCount!: number;
  @Field(() => Int, { description: 'Reports that were made of it.' })
  importedCount!: number;
  @Field(() => Person, { description: 'Who sent it.' })
  uploadedBy!: Person;
  @Field(() => Instant, { description: 'When it was sent.' })
  createdAt!: string;
}

@ObjectType('ImportColumn', { description: 'A column of the template.' })
export class ImportColumnType {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'Its header in English.' })
  en!: string;
  @Field(() => String, { description: 'Its header in French.' })
  fr!: string;
  @Field(() => [String], { nullable: true, description: 'The only values that it takes; null where any text is taken.' })
  codes!: string[] | null;
}
