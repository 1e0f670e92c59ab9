import { wholeWorld } from '@muster/shared/trade/flow';
import type { ReadStatistics } from '@muster/shared/trade/read-statistics';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Table } from '../ui/Table';

const shown = 8;

/** What a file holds, before it is sent: its first figures and what is left out, or why it cannot be read, line by line. */
export const Preview = ({ read }: { readonly read: ReadStatistics }) => {
  const { t } = useTranslation('trade');
  const format = useFormat();
  const { rule: say } = useRefusals();
  if (!read.ok) {
    return (
      <Table
        caption={t('mistakes', { count: read.mistakes.length })}
        rows={read.mistakes}
        rowKey={({ line, column, rule }) => `${line} ${column} ${rule}`}
        columns={[
          { id: 'line', heading: t('line'), number: true, cell: ({ line }) => format.number(line) },
          { id: 'column', heading: t('column'), main: true, cell: ({ column }) => column || '–' },
          { id: 'why', heading: t('why'), cell: ({ rule, line, column, value }) => say(rule, rule, { line: String(line), column, value }) },
        ]}
      />
    );
  }
  const { flows, leftOut } = read;
  const names = [...new Set(leftOut.map(({ name }) => name))];
  const nameOf = (code: string) => (code === wholeWorld ? t('world') : format.country(code));
  return (
    <>
      <p role="status">{t('holds', { count: flows.length, figures: format.number(flows.length) })}</p>
      {names.length > 0 && <p className="muted">{t('leftOutNames', { count: leftOut.length, rows: format.number(leftOut.length), names: format.list(names) })}</p>}
      <Table
        caption={t('firstFigures')}
        rows={flows.slice(0, shown)}
        rowKey={({ reporter, partner, code, year, direction }) => [reporter, partner, code, year, direction].join(' ')}
        columns={[
          { id: 'reporter', heading: t('reporter'), main: true, cell: ({ reporter }) => nameOf(reporter) },
          { id: 'direction', heading: t('direction'), cell: ({ direction }) => t(`directions.${direction}`) },
          { id: 'partner', heading: t('partner'), cell: ({ partner }) => nameOf(partner) },
          { id: 'code', heading: t('code'), cell: ({ code }) => code },
          { id: 'year', heading: t('year'), cell: ({ year }) => String(year) },
          { id: 'kilograms', heading: t('kilograms'), number: true, cell: ({ kilograms }) => format.decimal(kilograms) },
        ]}
      />
    </>
  );
};
