import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { moved, type EditedBlock } from './course-body';
import { EditBlock } from './EditBlock';
import { OrderedList } from './OrderedList';

interface Props {
  readonly lesson: string;
  readonly blocks: readonly EditedBlock[];
  readonly onChange: (blocks: readonly EditedBlock[]) => void;
  readonly problem: (field: string) => string | undefined;
}

const kinds = ['text', 'list', 'steps', 'picture', 'film', 'table', 'warning'] as const satisfies readonly EditedBlock['kind'][];

const emptyOf: Readonly<Record<EditedBlock['kind'], EditedBlock>> = {
  text: { kind: 'text', text: '' },
  warning: { kind: 'warning', text: '' },
  list: { kind: 'list', items: [] },
  steps: { kind: 'steps', items: [] },
  picture: { kind: 'picture', alt: '', caption: '' },
  film: { kind: 'film', alt: '', caption: '' },
  table: { kind: 'table', head: [], rows: [] },
};

/** The pieces of a lesson, in their order. */
export const EditBlocks = ({ lesson, blocks, onChange, problem }: Props) => {
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const [kind, setKind] = useState<EditedBlock['kind']>('text');
  // Pieces have no keys of their own: they are told apart by a number that goes with them as they are moved.
  const [keys, setKeys] = useState<readonly number[]>(() => blocks.map((_block, index) => index));
  const keyAt = (index: number): number => keys[index] ?? Math.max(0, ...keys, blocks.length) + index + 1;
  const put = (next: readonly EditedBlock[], nextKeys: readonly number[]) => {
    setKeys(nextKeys);
    onChange(next);
  };
  const items = blocks.map((block, index) => ({ block, key: String(keyAt(index)), name: t('block.name', { kind: t(`block.${block.kind}`), number: format.number(index + 1) }) }));
  const all = blocks.map((_block, index) => keyAt(index));
  return (
    <>
      <OrderedList
        label={t('block.of', { lesson })}
        items={items}
        onMove={(from, to) => put(moved(blocks, from, to), moved(all, from, to))}
        onRemove={({ key }) => put(blocks.filter((_block, index) => items[index]?.key !== key), all.filter((one) => String(one) !== key))}
      >
        {({ block }, index) => (
          <EditBlock block={block} onChange={(change) => onChange(blocks.map((one, place) => (place === index ? { ...one, ...change } : one)))} problem={(field) => problem(`${index}.${field}`)} />
        )}
      </OrderedList>
      <div className="row">
        <Select label={t('block.kind')} options={kinds.map((value) => ({ value, label: t(`block.${value}`) }))} value={kind} onChange={(value) => value && setKind(value)} />
        <Button onClick={() => put([...blocks, emptyOf[kind]], [...all, Math.max(0, ...all) + 1])}>{t('block.add')}</Button>
      </div>
    </>
  );
};
