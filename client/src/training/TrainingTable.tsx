import { useTranslation } from 'react-i18next';
import type { OperationTrainingQuery } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import type { AssignedCourse } from './AssignedCourses';
import { textIn } from './text-in';

type Row = NonNullable<OperationTrainingQuery['operation']>['participations'][number];

interface Props {
  readonly rows: readonly Row[];
  readonly trainings: readonly AssignedCourse[];
}

/** Participants by course: how many of their people have passed it. Counts, and no names. */
export const TrainingTable = ({ rows, trainings }: Props) => {
  const { t, i18n } = useTranslation('training');
  const format = useFormat();
  const of = (row: Row, courseId: string) => row.training.find((one) => one.courseId === courseId);
  // A course that goes to roles and to persons is one column.
  const courses = trainings.map(({ course }) => course).filter(({ id }, place, all) => all.findIndex((one) => one.id === id) === place);
  const open = (row: Row): number => row.training.reduce((sum, { needed, passed }) => sum + needed - passed, 0);
  return (
    <Table
      caption={t('plan.progress')}
      captionHidden
      rows={[...rows].sort((a, b) => open(b) - open(a) || a.agency.shortName.localeCompare(b.agency.shortName, format.locale))}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('plan.progressEmpty')} />}
      columns={[
        { id: 'agency', heading: t('plan.agency'), main: true, compare: (a, b) => a.agency.shortName.localeCompare(b.agency.shortName, format.locale), cell: ({ agency }) => <span lang={agency.nameLanguage}>{agency.shortName}</span> },
        ...courses.map((course) => ({
          id: course.id,
          heading: textIn(course.texts, i18n.language)?.title ?? '',
          compare: (a: Row, b: Row) => (of(a, course.id)?.passed ?? 0) - (of(b, course.id)?.passed ?? 0),
          cell: (row: Row) => {
            const progress = of(row, course.id);
            if (!progress || progress.needed === 0) return <span className="muted">{t('plan.nobody')}</span>;
            const isDone = progress.passed >= progress.needed;
            return (
              <Sign shape={isDone ? 'check' : progress.passed > 0 ? 'half' : 'ring'} tone={isDone ? 'green' : 'amber'}>
                {t('plan.done', { passed: format.number(progress.passed), needed: format.number(progress.needed) })}
              </Sign>
            );
          },
        })),
      ]}
    />
  );
};
