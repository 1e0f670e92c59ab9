import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CourseEditor_DraftFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import type { SendEnd } from '../sending/send-end';
import { SendingForm } from '../sending/SendingForm';
import { textIn } from '../training/text-in';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Tabs } from '../ui/Tabs';
import { toast } from '../ui/toasts';
import { DraftFiles } from './CourseFileUpload';
import { CoursePreview } from './CoursePreview';
import { EditFacts } from './EditFacts';
import { EditLessons } from './EditLessons';
import { EditQuestions } from './EditQuestions';
import { useWrittenCourse, type WrittenEnd } from './use-written-course';

type Part = 'facts' | 'lessons' | 'questions' | 'preview';

const partOf = (field: string): Part => (/^texts\.\d+\.lessons/.test(field) ? 'lessons' : /^texts\.\d+\.questions/.test(field) ? 'questions' : 'facts');
const placeOf = (field: string): number => Number(/^texts\.(\d+)/.exec(field)?.[1] ?? -1);

interface Props {
  readonly draft: CourseEditor_DraftFragment;
  /** The draft as it is kept now. */
  readonly look: () => Promise<CourseEditor_DraftFragment | null>;
}

/** A course while it is written: what it is, its lessons, its questions, and what learners will see of it. */
export const CourseEditor = ({ draft, look }: Props) => {
  const { t, i18n } = useTranslation('authoring');
  const format = useFormat();
  const { at } = useRefusals();
  const [, go] = useLocation();
  const [part, setPart] = useState<Part>('facts');
  const [chosen, setPlace] = useState(0);
  const { body, kept, change, keep, publish, onStale, theirs, takeTheirs, keepMine, discard, published, follow } = useWrittenCourse(draft, look);
  const place = Math.min(chosen, body.texts.length - 1);
  const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  const title = textIn(body.texts, i18n.language)?.title || t('untitled');
  /** The part and the language with the first thing to be mended come into sight before it is gone to. */
  const showing = async (sent: Promise<SendEnd<WrittenEnd>>): Promise<SendEnd<WrittenEnd>> => {
    const end = await sent;
    const first = end.kind === 'refused' ? end.refusals.find(({ field }) => field)?.field : undefined;
    if (first) {
      setPart(partOf(first));
      if (placeOf(first) >= 0) setPlace(placeOf(first));
    }
    return end;
  };
  const done = (end: WrittenEnd) => {
    if (end.kind === 'saved') return toast(t('saved'));
    toast(t('published', { version: format.number(end.version) }));
    go(`/training/${end.courseId}`);
  };
  return (
    <Page title={t('editing', { title })} lead={t(draft.courseId ? 'leadNext' : 'leadNew', { version: format.number((draft.courseVersion ?? 0) + 1) })} actions={<Link href="/training/write" className="button">{t('toList')}</Link>}>
      {theirs && (
        <ErrorNote
          title={t('stale.title', { name: theirs.writtenBy, when: format.moment(theirs.writtenAt) })}
          kept={t('stale.kept')}
          todo={t('stale.todo')}
          action={
            <span className="row">
              <Button onClick={takeTheirs}>{t('stale.theirs')}</Button>
              <Button onClick={keepMine}>{t('stale.mine')}</Button>
            </span>
          }
        />
      )}
      {published !== undefined && (
        <ErrorNote title={t('meanwhile.title', { version: format.number(published) })} kept={t('meanwhile.kept')} todo={t('meanwhile.todo')} action={<Button onClick={follow}>{t('meanwhile.deed', { version: format.number(published + 1) })}</Button>} />
      )}
      <SendingForm
        staysOpen
        deed={{ words: t('publish'), keys: [], check: () => [], send: () => showing(publish()) }}
        besides={{ words: t('save'), keys: ['mod+s'], check: () => [], send: () => showing(keep()) }}
        says={{ failed: t('failed'), cutOff: t('cutOff') }}
        keeping={{ kept, onDiscard: discard }}
        onDone={done}
        onStale={onStale}
      >
        {(_problem, refusals) => {
          const problem = (field: string) => at(refusals, field);
          const props = { body, place, onChange: change, problem };
          const label = (name: Part): string => marked(t(`parts.${name}`), refusals.filter(({ field }) => field && partOf(field) === name));
          const marked = (words: string, wrong: readonly RefusalData[]): string => (wrong.length > 0 ? t('toMend', { words, count: wrong.length }) : words);
          return (
            <DraftFiles value={draft.id}>
              {body.texts.length > 1 && (
                <Segmented
                  label={t('language')}
                  value={String(place)}
                  onChange={(value) => setPlace(Number(value))}
                  choices={body.texts.map(({ language }, index) => ({ value: String(index), label: marked(names.of(language) ?? language, refusals.filter(({ field }) => placeOf(field ?? '') === index)) }))}
                />
              )}
              <Tabs<Part>
                label={t('partsLabel')}
                selected={part}
                onSelect={setPart}
                tabs={[
                  { id: 'facts', label: label('facts'), content: <EditFacts {...props} onPlace={setPlace} isPublished={draft.courseId != null} /> },
                  { id: 'lessons', label: label('lessons'), content: <EditLessons {...props} /> },
                  { id: 'questions', label: label('questions'), content: <EditQuestions {...props} /> },
                  { id: 'preview', label: t('parts.preview'), content: <CoursePreview text={body.texts[place]} /> },
                ]}
              />
            </DraftFiles>
          );
        }}
      </SendingForm>
    </Page>
  );
};
