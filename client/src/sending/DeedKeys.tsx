import { useShortcut } from '../ui/shortcuts';

interface Props {
  readonly keys: readonly string[];
  readonly words: string;
  readonly run: () => void;
}

/** The keys of one deed, for as long as it is offered. */
export const DeedKeys = ({ keys, words, run }: Props) => keys.map((key) => <DeedKey key={key} name={key} words={words} run={run} />);

const DeedKey = ({ name, words, run }: { readonly name: string; readonly words: string; readonly run: () => void }) => {
  useShortcut(name, words, run);
  return null;
};
