import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';

/** An entry that can be put at another place. */
export interface OrderedItem {
  readonly key: string;
  /** What it is called, for whoever hears where it is now. */
  readonly name: string;
}

interface Props<Item extends OrderedItem> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (item: Item) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}

type Way = 'up' | 'down';

/** Things in an order, which is changed by buttons, for every hand and every reader, or by dragging. */
export const OrderedList = <Item extends OrderedItem>({ label, items, onMove, onRemove, children }: Props<Item>) => {
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | undefined>(undefined);
  const dragged = useRef<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // An element that is moved loses its focus: whoever pressed goes on from where they were.
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-moves]') ?? [])];
    if (pressed.current) buttons.find(({ dataset }) => dataset.moves === pressed.current)?.focus();
    pressed.current = undefined;
  }, [items]);
  const move = (from: number, to: number, way?: Way) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || from === to) return;
    if (way) pressed.current = `${item.key} ${way}`;
    setSaid(t('order.now', { name: item.name, place: format.number(to + 1), all: format.number(items.length) }));
    onMove(from, to);
  };
  return (
    <>
      <ol ref={list} className="ordered" aria-label={label}>
        {items.map((item, index) => (
          <li
            key={item.key}
            data-over={over === index || undefined}
            onDragOver={(event) => {
              if (dragged.current === undefined) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={(event) => {
              if (dragged.current === undefined) return;
              event.preventDefault();
              move(dragged.current, index);
            }}
          >
            <div className="ordered-tools">
              {/* For the mouse alone: the buttons beside it do the same for everybody. */}
              <span
                className="ordered-handle"
                draggable
                aria-hidden="true"
                title={t('order.drag')}
                onDragStart={(event) => {
                  dragged.current = index;
                  event.dataTransfer.effectAllowed = 'move';
                  event.dataTransfer.setData('text/plain', item.key);
                }}
                onDragEnd={() => {
                  dragged.current = undefined;
                  setOver(undefined);
                }}
              >
                ⠿
              </span>
              <span className="muted small">{format.number(index + 1)}</span>
              <Button kind="quiet" data-moves={`${item.key} up`} aria-disabled={index === 0} aria-label={t('order.up', { name: item.name })} onClick={() => move(index, index - 1, 'up')}>
                ↑
              </Button>
              <Button kind="quiet" data-moves={`${item.key} down`} aria-disabled={index === items.length - 1} aria-label={t('order.down', { name: item.name })} onClick={() => move(index, index + 1, 'down')}>
                ↓
              </Button>
              <Button kind="quiet" aria-label={t('order.remove', { name: item.name })} onClick={() => onRemove(item)}>
                ×
              </Button>
            </div>
            {children(item, index)}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
};
