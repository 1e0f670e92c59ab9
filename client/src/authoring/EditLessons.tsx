import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { TextField } from '../ui/TextField';
import { without, withLesson, withMoved, withNewLesson, type CourseBody, type EditedBlock, type EditedLesson } from './course-body';
import { EditBlocks } from './EditBlocks';
import { OrderedList } from './OrderedList';

export interface PartProps {
  readonly body: CourseBody;
  /** Which of its languages is written now. */
  readonly place: number;
  readonly onChange: (body: CourseBody) => void;
  /** What is wrong at a path, or below it. */
  readonly problem: (field: string) => string | undefined;
}

/** The lessons of a course, in their order, each of them opened to be written. */
export const EditLessons = ({ body, place, onChange, problem }: PartProps) => {
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const lessons = body.texts[place]?.lessons ?? [];
  const at = `texts.${place}.lessons`;
  const change = (index: number, patch: Partial<EditedLesson>) => onChange(withLesson(body, place, index, patch));
  const items = lessons.map((lesson, index) => ({ ...lesson, name: lesson.title || t('lesson.number', { number: format.number(index + 1) }) }));
  return (
    <>
      {lessons.length === 0 && <EmptyState title={t('lesson.none')}>{problem(at)}</EmptyState>}
      <OrderedList label={t('parts.lessons')} items={items} onMove={(from, to) => onChange(withMoved(body, 'lessons', from, to))} onRemove={({ key }) => onChange(without(body, 'lessons', key))}>
        {(lesson, index) => {
          const wrong = problem(`${at}.${index}`);
          return (
            <details
              open={opened.includes(lesson.key) || wrong !== undefined}
              onToggle={(event) => {
                const isOpen = event.currentTarget.open;
                setOpened((before) => [...before.filter((key) => key !== lesson.key), ...(isOpen ? [lesson.key] : [])]);
              }}
            >
              <summary>{lesson.name}</summary>
              <div className="ordered-body">
                <TextField label={t('lesson.title')} required value={lesson.title} onChange={(title) => change(index, { title })} error={problem(`${at}.${index}.title`)} />
                <TextField
                  label={t('lesson.minutes')}
                  inputMode="numeric"
                  value={lesson.minutes ? String(lesson.minutes) : ''}
                  onChange={(text) => change(index, { minutes: Number.parseInt(text, 10) || 0 })}
                  error={problem(`${at}.${index}.minutes`)}
                />
                <EditBlocks lesson={lesson.name} blocks={lesson.blocks} onChange={(blocks: readonly EditedBlock[]) => change(index, { blocks })} problem={(field) => problem(`${at}.${index}.blocks.${field}`)} />
              </div>
            </details>
          );
        }}
      </OrderedList>
      <p>
        <Button onClick={() => onChange(withNewLesson(body))}>{t('lesson.add')}</Button>
      </p>
    </>
  );
};
