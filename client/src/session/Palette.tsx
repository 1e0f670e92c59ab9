import { useState } from 'react';
import { PaletteKey } from '../ui/PaletteKey';
import { useActionCommands } from './use-action-commands';
import { useFoundCommands } from './use-found-commands';
import { useFoundTargets } from './use-found-targets';
import { useOperationCommands } from './use-operation-commands';
import { usePlaceCommands } from './use-place-commands';
import { useSeizureCommands } from './use-seizure-commands';

/** Ctrl K: every operation, page, report, target, agency, person and action, from every frame. */
export const Palette = () => {
  const [isAsked, setAsked] = useState(false);
  const places = usePlaceCommands();
  const operations = useOperationCommands(isAsked);
  const { found, search } = useFoundCommands();
  const { seizures, searchSeizures } = useSeizureCommands();
  const { targets, searchTargets } = useFoundTargets();
  const actions = useActionCommands();
  const searchAll = (typed: string) => {
    search(typed);
    searchSeizures(typed);
    searchTargets(typed);
  };
  return <PaletteKey commands={[...places, ...operations, ...seizures, ...targets, ...found, ...actions]} onSearch={searchAll} onOpen={() => setAsked(true)} />;
};
