import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { ItemFields } from './ItemFields';
import type { GroupProps } from './group-props';
import { QuantityRows } from './QuantityRows';
import { emptyItem, type DraftItem } from './report-draft';
import { StreamPicker } from './StreamPicker';

/** The codes of the main thing found, and everything else that was found with it. */
export const GoodsGroup = ({ draft, change, problem }: GroupProps) => {
  const { t } = useTranslation('seizures');
  const set = (index: number, patch: Partial<DraftItem>) => change({ items: draft.items.map((each, at) => (at === index ? { ...each, ...patch } : each)) });
  const on = draft.when.date;
  return (
    <>
      {draft.items.map((item, index) => (
        <div key={index} className="report-item report-wide" role="group" aria-label={t('report.item', { number: String(index + 1) })}>
          {index > 0 && (
            <>
              <h4>{t('report.item', { number: String(index + 1) })}</h4>
              <StreamPicker label={t('report.stream')} value={item.wasteStream} onChange={(wasteStream) => set(index, { wasteStream })} error={problem(`items.${index}.wasteStream`)} />
              <TextField label={t('report.itemWhat')} value={item.description} onChange={(description) => set(index, { description })} error={problem(`items.${index}.description`)} />
              <QuantityRows quantities={item.quantities} onChange={(quantities) => set(index, { quantities })} problem={(path) => problem([`items.${index}.quantities`, path].filter(Boolean).join('.'))} />
            </>
          )}
          <ItemFields item={item} index={index} on={on} set={(patch) => set(index, patch)} problem={problem} />
          {index > 0 && (
            <Button kind="quiet" onClick={() => change({ items: draft.items.filter((_each, at) => at !== index) })}>
              {t('report.removeItem')}
            </Button>
          )}
        </div>
      ))}
      {draft.items.length < 50 && (
        <Button onClick={() => change({ items: [...draft.items, emptyItem] })}>{t('report.addItem')}</Button>
      )}
    </>
  );
};
