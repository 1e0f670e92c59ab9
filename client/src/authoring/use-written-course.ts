import { useCallback, useMemo, useRef, useState } from 'react';
import type { CourseEditor_DraftFragment } from '../graphql/graphql';
import { useKeptDraft } from '../seizures/use-kept-draft';
import { useSession } from '../session/session';
import type { SendEnd } from '../sending/send-end';
import { bodyToSend, type CourseBody } from './course-body';
import { useDraftVerbs } from './use-draft-verbs';

/** What is typed, with the version of the draft that it stands on: both go with each other onto this device. */
type Written = CourseBody & { readonly standsOn: number };

const bodyOf = ({ key, edition, passMarkPercent, attempts, texts }: CourseEditor_DraftFragment): CourseBody => ({ key, edition, passMarkPercent, attempts, texts });
const fingerprint = (body: CourseBody): string => JSON.stringify(bodyToSend(body));

/** What came of sending: the draft was kept, or its course published. */
export type WrittenEnd = { readonly kind: 'saved' } | { readonly kind: 'published'; readonly courseId: string; readonly version: number };

/**
 * A course that is written: each letter is kept on this device at once, and the draft when its writer saves it. Where
 * somebody else has saved it meanwhile, `theirs` is what they wrote, until the writer has chosen between the two.
 */
export const useWrittenCourse = (draft: CourseEditor_DraftFragment, look: () => Promise<CourseEditor_DraftFragment | null>) => {
  const { id: accountId } = useSession();
  const { id } = draft;
  const of = useMemo(() => ({ form: 'course' as const, accountId, operationId: id }), [accountId, id]);
  const { draft: written, kept, change, begin, forget } = useKeptDraft<Written>(of, () => ({ id, draft: { ...bodyOf(draft), standsOn: draft.version } }));
  const [theirs, setTheirs] = useState<CourseEditor_DraftFragment | undefined>(written.standsOn === draft.version ? undefined : draft);
  const [follows, setFollows] = useState(draft.basedOn ?? null);
  const [published, setPublished] = useState<number | undefined>(undefined);
  const saved = useRef(fingerprint(bodyOf(draft)));
  const latest = useRef(written);
  latest.current = written;
  const verbs = useDraftVerbs();

  const save = useCallback(async (): Promise<SendEnd<number>> => {
    const { standsOn, ...body } = latest.current;
    const end = await verbs.keep({ id, version: standsOn, ...bodyToSend(body) });
    if (end.kind !== 'done') return end;
    const { version } = end.done;
    saved.current = fingerprint(body);
    // What was typed on the way stays, and stands on what was saved.
    if (fingerprint(latest.current) === saved.current) begin({ id, draft: { ...latest.current, standsOn: version } });
    else change({ standsOn: version });
    return { kind: 'done', done: version };
  }, [id, verbs, change, begin]);

  const keep = async (): Promise<SendEnd<WrittenEnd>> => {
    const end = await save();
    return end.kind === 'done' ? { kind: 'done', done: { kind: 'saved' } } : end;
  };

  const publish = async (): Promise<SendEnd<WrittenEnd>> => {
    const kept_ = fingerprint(latest.current) === saved.current ? ({ kind: 'done', done: latest.current.standsOn } as const) : await save();
    if (kept_.kind !== 'done') return kept_;
    const end = await verbs.publish({ id, version: kept_.done, courseVersion: follows });
    if (end.kind === 'refused' && end.refusals.some(({ rule }) => rule === 'course.published-meanwhile')) setPublished((await look())?.courseVersion ?? undefined);
    if (end.kind !== 'done') return end;
    forget();
    return { kind: 'done', done: { kind: 'published', courseId: end.done.id, version: end.done.version } };
  };

  return {
    body: written as CourseBody,
    kept,
    change: (body: CourseBody) => change(body),
    keep,
    publish,
    /** Somebody else saved: what they wrote is looked up, and what is typed here stays. */
    onStale: () => void look().then((now) => now && setTheirs(now)),
    theirs,
    takeTheirs: () => {
      if (!theirs) return;
      saved.current = fingerprint(bodyOf(theirs));
      begin({ id, draft: { ...bodyOf(theirs), standsOn: theirs.version } });
      setTheirs(undefined);
    },
    keepMine: () => {
      if (!theirs) return;
      change({ standsOn: theirs.version });
      setTheirs(undefined);
    },
    /** What was typed and not saved is dropped. */
    discard: () => begin({ id, draft: { ...bodyOf(draft), standsOn: draft.version } }),
    /** A version of the course that was published since the draft was begun. */
    published,
    follow: () => {
      setFollows(published ?? null);
      setPublished(undefined);
    },
  };
};
