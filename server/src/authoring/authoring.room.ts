import type { Room } from '../platform/room';
import { CourseDraftResolver } from './course-draft.resolver';

/** The writing of courses: drafts with what is right in them, for those alone who may publish. */
export const authoringRoom: Room = {
  name: 'authoring',
  reads: [],
  resolvers: [CourseDraftResolver],
  entities: [],
};
