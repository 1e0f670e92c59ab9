import { useState } from 'react';
import { PaletteKey } from '../ui/PaletteKey';
import { useActionCommands } from './use-action-commands';
import { useFoundCommands } from './use-found-commands';
import { useOperationCommands } from './use-operation-commands';
import { usePlaceCommands } from './use-place-commands';

/** Ctrl K: every operation, page, agency, person and action, from every frame. */
export const Palette = () => {
  const [isAsked, setAsked] = useState(false);
  const places = usePlaceCommands();
  const operations = useOperationCommands(isAsked);
  const { found, search } = useFoundCommands();
  const actions = useActionCommands();
  return <PaletteKey commands={[...places, ...operations, ...found, ...actions]} onSearch={search} onOpen={() => setAsked(true)} />;
};
