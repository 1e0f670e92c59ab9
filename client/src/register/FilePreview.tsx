import type { RegisterFileQuery } from '../graphql/graphql';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { Differences } from './Differences';
import { FileCounts } from './FileCounts';

type Found = NonNullable<RegisterFileQuery['registerImport']>;

/** As many steps show what a file does; every mistake is shown. */
const mostShown = 25;

/** What a file does with the register: in figures, record by record, and what of it could not be read. */
export const FilePreview = ({ file }: { readonly file: Found }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const { rule: say } = useRefusals();
  const steps = file.steps.map((step, at) => ({ ...step, at }));
  const mistakes = file.mistakes.map((mistake, at) => ({ ...mistake, at }));
  return (
    <>
      <Section title={t('file.preview')}>
        <FileCounts file={file} />
      </Section>
      {mistakes.length > 0 && (
        <Section title={t('file.mistakes')}>
          <Table
            caption={t('file.mistakes')}
            captionHidden
            rows={mistakes}
            rowKey={({ at }) => String(at)}
            columns={[
              { id: 'line', heading: t('file.line'), main: true, cell: ({ line, column }) => t('file.place', { line: format.number(line), column: format.number(column) }) },
              { id: 'value', heading: t('file.value'), cell: ({ value }) => <bdi className="mono">{value}</bdi> },
              { id: 'why', heading: t('file.why'), cell: ({ rule, value }) => say(rule, rule, { value: value ?? '', max: value ?? '' }) },
            ]}
          />
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={t('file.steps')}>
          <Table
            caption={t('file.steps')}
            captionHidden
            rows={steps.slice(0, mostShown)}
            rowKey={({ at }) => String(at)}
            columns={[
              { id: 'title', heading: t('measures.what'), main: true, cell: ({ title }) => <span lang="en">{title}</span> },
              { id: 'country', heading: t('country'), cell: ({ country }) => format.country(country) },
              { id: 'action', heading: t('file.steps'), cell: ({ action }) => t(`file.actions.${action}`) },
              { id: 'differences', heading: t('file.differences'), cell: ({ action, differences }) => <Differences isNew={action === 'ADD'} differences={differences} /> },
            ]}
          />
          {file.added + file.changed + file.ended + file.withdrawn > mostShown && <p className="muted">{t('file.stepsFirst', { count: mostShown })}</p>}
        </Section>
      )}
    </>
  );
};
