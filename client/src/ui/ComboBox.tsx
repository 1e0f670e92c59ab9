import { useId, useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { searchWords, type Findable } from './search-words';

/** One entry: a code and its title, or a title alone. */
export interface ComboItem extends Findable {
  readonly id: string;
}

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** The whole list, or what the last search brought. */
  readonly items: readonly ComboItem[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** Given when the list is searched elsewhere: called with what was typed; `items` then holds the answer. */
  readonly onSearch?: (typed: string) => void;
  readonly searching?: boolean;
  readonly placeholder?: string;
  /** Whether the list opens as soon as one stands in the field; in a dialog, which puts one there by itself, it would hide the rest. */
  readonly opensOnFocus?: boolean;
}

const nameOf = ({ code, title }: ComboItem): string => (code ? `${code} ${title}` : title);

/** Picks one entry of a long list by its code or any words of its title. */
export const ComboBox = (props: Props) => {
  const { label, hint, error, required, items, value, onChange, onSearch, searching, placeholder, opensOnFocus = true } = props;
  const { t } = useTranslation('kit');
  const chosen = items.find((item) => item.id === value);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const text = typed ?? (chosen ? nameOf(chosen) : '');
  const shown = useMemo(
    () => (onSearch ? items : searchWords(items, typed && typed !== (chosen && nameOf(chosen)) ? typed : '')),
    [items, typed, chosen, onSearch],
  );
  const errorId = useId();
  return (
    <AriaComboBox<ComboItem>
      className="field combo"
      items={shown}
      inputValue={text}
      value={value ?? null}
      isRequired={required ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger={opensOnFocus ? 'focus' : 'input'}
      allowsEmptyCollection
      aria-describedby={error ? errorId : undefined}
      onInputChange={(next) => {
        setTyped(next);
        onSearch?.(next);
        if (next === '') onChange(undefined);
      }}
      onChange={(key) => {
        if (key === null) return;
        onChange(String(key));
        setTyped(undefined);
      }}
      onBlur={() => setTyped(undefined)}
    >
      <Label className="field-label">
        {label}
        {required && <span className="field-mark"> · {t('required')}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="combo-control">
        <Input className="input" placeholder={placeholder} autoComplete="off" spellCheck={false} />
        <Button className="combo-open" aria-label={t('combo.open')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
      <Popover className="popover combo-list" offset={2}>
        <ListBox<ComboItem> renderEmptyState={() => <p className="combo-empty">{searching ? t('combo.searching') : t('combo.none')}</p>}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={nameOf(item)} className="option">
              {item.code && <span className="option-code code mono">{item.code}</span>}
              <span>{item.title}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
