import { useIndicatorWords } from './use-indicator-words';

/** Risk indicators in the reader's words, one under another; nothing where there are none. */
export const IndicatorList = ({ codes }: { readonly codes: readonly string[] }) => {
  const say = useIndicatorWords();
  return (
    <ul className="plain-list">
      {codes.map((code) => (
        <li key={code}>{say(code)}</li>
      ))}
    </ul>
  );
};
