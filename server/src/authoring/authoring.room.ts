import { fileKey } from '../files/files.room';
import type { SealedColumn } from '../platform/reseal';
import type { Room } from '../platform/room';
import { CourseDraftResolver, CourseDraftsResolver } from './course-draft.resolver';
import { CourseFileEntity } from './course-file.entity';
import { courseFileRoutes } from './course-file.routes';
import { filmPlace } from './film-place';

/** Each file has a key of its own: that is sealed anew, the bytes stay as they are. */
const sealedCourseFileKeys: SealedColumn = {
  table: 'course_files',
  key: ['id'],
  column: 'wrapped_key',
  renew: (secrets, row) => {
    const place = { operationId: filmPlace, id: row.id as string };
    const key = fileKey.unwrap(secrets, place, row.wrapped_key as Buffer);
    return key && { wrapped_key: fileKey.wrap(secrets, place, key) };
  },
};

/** The writing of courses: drafts with what is right in them, for those alone who may publish, and the films and pictures of lessons. */
export const authoringRoom: Room = {
  name: 'authoring',
  reads: [],
  resolvers: [CourseDraftResolver, CourseDraftsResolver],
  entities: [CourseFileEntity],
  sealed: [sealedCourseFileKeys],
  routes: courseFileRoutes,
};
