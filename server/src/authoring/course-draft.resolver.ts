import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../platform/checks/check-id';
import { type Context } from '../platform/context';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { type Course, CourseOrRefused, describeFiles, keepsCourses, readCourse } from '../training/training.room';
import { beginCourseDraft } from './begin-course-draft';
import { BeginCourseDraftInput, PublishCourseDraftInput, SaveCourseDraftInput } from './course-draft.input';
import type { KeptDraft } from './course-draft.store';
import { findDraft, getDraft, listDrafts } from './course-draft.store';
import { CourseDraft, CourseDraftLine, CourseDrafts } from './course-draft.type';
import { dropCourseDraft } from './drop-course-draft';
import { publishCourseDraft } from './publish-course-draft';
import { saveCourseDraft } from './save-course-draft';

const CourseDraftOrRefused = orRefused(CourseDraft);
const CourseDraftsOrRefused = orRefused(CourseDrafts);

const told = ({ body, ownerAgencyId, writtenAt, ...draft }: KeptDraft): CourseDraft =>
  Object.assign(new CourseDraft(), { ...draft, ...body, isOfProduct: ownerAgencyId === null, writtenAt: writtenAt.toISOString() });

/** With what is known of its films and pictures. */
const described = async (manager: EntityManager, draft: KeptDraft): Promise<KeptDraft> => ({ ...draft, body: { ...draft.body, texts: await describeFiles(manager, draft.body.texts, draft.ownerAgencyId) } });

/** By the door, since it tells what is right: the policy of publishing says who is told. */
const readDraft = (context: Context, id: string): Promise<CourseDraft> => context.atTheDoor(async (manager) => told(await described(manager, await getDraft(context, manager, id))));

const readDrafts = (context: Context): CourseDrafts => Object.assign(new CourseDrafts(), { viewerCanBegin: keepsCourses(context.signedIn) });

/** Read only where it is asked: most ask whether they may begin a course, and no more. */
@Resolver(() => CourseDrafts)
export class CourseDraftsResolver {
  @FieldResolver(() => [CourseDraftLine], { description: 'Each of them, the latest saved first; five hundred at most.' })
  async items(@Ctx() context: Context): Promise<CourseDraftLine[]> {
    if (!keepsCourses(context.signedIn)) return [];
    const drafts = await context.atTheDoor((manager) => listDrafts(context, manager));
    return drafts.map(({ ownerAgencyId: _owner, writtenAt, ...draft }) => Object.assign(new CourseDraftLine(), { ...draft, writtenAt: writtenAt.toISOString() }));
  }
}

@Resolver(() => CourseDraft)
export class CourseDraftResolver {
  @Query(() => CourseDrafts, { description: 'The drafts of courses that the reader may write on; none for those who keep no courses.' })
  courseDrafts(@Ctx() context: Context): CourseDrafts {
    return readDrafts(context);
  }

  @Query(() => CourseDraft, { nullable: true, description: 'A draft, with what is right in it; null when there is none that the reader may write on.' })
  async courseDraft(@Arg('id', () => ID, { description: 'The draft.' }) id: string, @Ctx() context: Context): Promise<CourseDraft | null> {
    if (!isUuid(id)) return null;
    return context.atTheDoor(async (manager) => {
      const draft = await findDraft(context, manager, id);
      return draft ? told(await described(manager, draft)) : null;
    });
  }

  @Mutation(() => CourseDraftOrRefused, { description: 'Begins a course, or the next version of one. For administrators, and for coordinators as to the courses of their own agency.' })
  beginCourseDraft(@Arg('input', () => BeginCourseDraftInput, { description: 'What is begun.' }) input: BeginCourseDraftInput, @Ctx() context: Context): Promise<CourseDraft | Refused | null> {
    return attempt(async () => readDraft(context, await beginCourseDraft(context, input)));
  }

  @Mutation(() => CourseDraftOrRefused, { description: 'Keeps a draft as it is written now, finished or not, in the version that was read.' })
  saveCourseDraft(@Arg('input', () => SaveCourseDraftInput, { description: 'The draft.' }) input: SaveCourseDraftInput, @Ctx() context: Context): Promise<CourseDraft | Refused | null> {
    return attempt(async () => readDraft(context, await saveCourseDraft(context, input)));
  }

  @Mutation(() => CourseOrRefused, { description: 'Publishes a draft as the next version of its course; what earlier versions said stays.' })
  publishCourseDraft(@Arg('input', () => PublishCourseDraftInput, { description: 'Which.' }) input: PublishCourseDraftInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Course | Refused | null> {
    return attempt(async () => readCourse(context, info, await publishCourseDraft(context, input)));
  }

  @Mutation(() => CourseDraftsOrRefused, { description: 'Throws a draft away; its course stays as it was published.' })
  dropCourseDraft(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('version', () => Int, { description: 'The version of the draft that was read.' }) version: number,
    @Ctx() context: Context,
  ): Promise<CourseDrafts | Refused | null> {
    return attempt(async () => {
      await dropCourseDraft(context, id, version);
      return readDrafts(context);
    });
  }
}
