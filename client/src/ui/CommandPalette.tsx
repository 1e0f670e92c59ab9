import { Fragment, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { searchWords, type Findable } from './search-words';

/** One place to go or thing to do. */
export interface Command extends Findable {
  readonly id: string;
  /** What it is: operation, agency, action. */
  readonly group: string;
  /** Where the words stand in it, cut into what was looked for and what stands between. */
  readonly excerpt?: readonly { readonly text: string; readonly isMatch: boolean }[];
  /** How it answers to what was typed, where that is not plain to see. */
  readonly note?: string | undefined;
  readonly run: () => void;
}

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
  /** Called with what was typed, to add answers from the server to `commands`. */
  readonly onSearch?: ((typed: string) => void) | undefined;
}

/** Each group in one piece, the groups in the order of their best. */
const inGroups = (found: readonly Command[]): Command[] => [...new Set(found.map(({ group }) => group))].flatMap((group) => found.filter((command) => command.group === group));

/** Finds any place, thing or action by its words and goes there. */
export const CommandPalette = ({ commands, onClose, onSearch }: Props) => {
  const { t } = useTranslation('kit');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => inGroups(searchWords(commands, typed, 24)), [commands, typed]);
  const id = useId();
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => (found.length === 0 ? 0 : (now + step + found.length) % found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[at]);
    }
  };
  return (
    <ModalOverlay className="dialog-shade palette-shade" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-box palette">
        <AriaDialog className="palette-dialog" aria-label={t('palette.label')}>
          <input
            autoFocus
            className="palette-input"
            role="combobox"
            aria-label={t('palette.label')}
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
            placeholder={t('palette.placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
              onSearch?.(event.target.value);
            }}
          />
          <ul id={`${id}-list`} role="listbox" aria-label={t('palette.label')} className="palette-list">
            {found.map((command, index) => (
              <Fragment key={command.id}>
                {command.group !== found[index - 1]?.group && (
                  <li role="presentation" className="palette-heading">
                    {command.group}
                  </li>
                )}
                <li
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                className="option"
                data-focused={index === at || undefined}
                onPointerMove={() => setAt(index)}
                onClick={() => choose(command)}
              >
                {command.code && <span className="option-code code mono">{command.code}</span>}
                <span>{command.title}</span>
                {command.note && <span className="palette-note">{command.note}</span>}
                {command.excerpt && command.excerpt.length > 0 && (
                  <span className="palette-excerpt">
                    {command.excerpt.map(({ text, isMatch }, part) => (isMatch ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>))}
                  </span>
                )}
              </li>
              </Fragment>
            ))}
          </ul>
          {found.length === 0 && <p className="combo-empty">{t('palette.none')}</p>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
