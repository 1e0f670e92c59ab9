import { useState } from 'react';
import { PaletteKey } from '../ui/PaletteKey';
import { useActionCommands } from './use-action-commands';
import { useFoundCommands } from './use-found-commands';
import { useOperationCommands } from './use-operation-commands';
import { usePlaceCommands } from './use-place-commands';
import { useSearchCommands } from './use-search-commands';

/** Ctrl K: every operation, page, report, target, agency, person and action, from every frame. */
export const Palette = () => {
  const [isAsked, setAsked] = useState(false);
  const places = usePlaceCommands();
  const operations = useOperationCommands(isAsked);
  const { found, search } = useFoundCommands();
  const { hits, searchHits } = useSearchCommands();
  const actions = useActionCommands();
  const searchAll = (typed: string) => {
    search(typed);
    searchHits(typed);
  };
  return <PaletteKey commands={[...places, ...operations, ...hits, ...found, ...actions]} onSearch={searchAll} onOpen={() => setAsked(true)} />;
};
