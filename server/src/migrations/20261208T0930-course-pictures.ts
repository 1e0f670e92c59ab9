import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './one-of';
import { runAll } from './run-all';

const columns = ['width', 'height', 'sent_sha256'];

/** What a file of a course may be, and which media type goes with each kind. */
const checks = (kinds: readonly string[], types: readonly string[], together: string): string[] => [
  'alter table course_files drop constraint course_files_kind_check, drop constraint course_files_media_type_check, drop constraint course_files_check',
  `alter table course_files
     add constraint course_files_kind_check check (${oneOf('kind', kinds)}),
     add constraint course_files_media_type_check check (${oneOf('media_type', types)}),
     add constraint course_files_check check (${together})`,
];

const films = { kinds: ['FILM', 'CAPTIONS'], types: ['video/mp4', 'video/webm', 'text/vtt'], together: `(kind = 'CAPTIONS') = (media_type = 'text/vtt')` };

/** Pictures of lessons are kept as films are. Of a picture that alone is kept which was drawn from it, so that a repeat is known by what was sent. */
export class CoursePictures20261208T0930 implements MigrationInterface {
  name = 'CoursePictures1796722200000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `alter table course_files
         add column width integer check (width > 0),
         add column height integer check (height > 0),
         add column sent_sha256 text check (sent_sha256 ~ '^[0-9a-f]{64}$')`,
      ...checks(
        [...films.kinds, 'PICTURE'],
        [...films.types, 'image/webp'],
        `${films.together} and ${[`media_type = 'image/webp'`, ...columns.map((column) => `${column} is not null`)].map((of) => `(kind = 'PICTURE') = (${of})`).join(' and ')}`,
      ),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      'alter table course_files no force row level security',
      `delete from course_files where kind = 'PICTURE'`,
      'alter table course_files force row level security',
      ...checks(films.kinds, films.types, films.together),
      `alter table course_files ${columns.map((column) => `drop column ${column}`).join(', ')}`,
    ]);
  }
}
