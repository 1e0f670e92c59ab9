import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox, type ComboItem } from '../ui/ComboBox';
import { searchWords } from '../ui/search-words';
import './pick-many.css';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly items: readonly ComboItem[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly opensOnFocus?: boolean;
  /** Where the list is not all: an entry made of what was typed, and the word that tells such an entry from the list's. */
  readonly own?: { readonly offer: (typed: string) => ComboItem | undefined; readonly mark: string };
}

/** Several entries of a long list, each found by its code or any words of its title. */
export const PickMany = ({ label, hint, error, items, chosen, onChange, opensOnFocus = true, own }: Props) => {
  const { t } = useTranslation('operations');
  // A fresh picker after each choice, so that the next can be typed at once.
  const [round, setRound] = useState(0);
  const [typed, setTyped] = useState('');
  const left = items.filter(({ id }) => !chosen.includes(id));
  const offered = own?.offer(typed);
  const found = own ? [...searchWords(left, typed), ...(offered && !chosen.includes(offered.id) ? [offered] : [])] : left;
  return (
    <div className="pick-many">
      <ComboBox
        key={round}
        label={label}
        hint={hint}
        error={error}
        items={found}
        {...(own ? { onSearch: setTyped } : {})}
        value={undefined}
        placeholder={t('plan.pick')}
        opensOnFocus={opensOnFocus}
        onChange={(id) => {
          if (!id) return;
          onChange([...chosen, id]);
          setRound(round + 1);
          setTyped('');
        }}
      />
      {chosen.length > 0 && (
        <ul className="picked" aria-label={label}>
          {chosen.map((id) => {
            const item = items.find((each) => each.id === id);
            const title = item?.title ?? id;
            return (
              <li key={id}>
                {item?.code && <bdi className="code mono">{item.code}</bdi>}
                <span>{title}</span>
                {own && !item && <span className="muted small">{own.mark}</span>}
                <button type="button" aria-label={t('plan.unpick', { title: item?.code ?? title })} onClick={() => onChange(chosen.filter((each) => each !== id))}>
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
