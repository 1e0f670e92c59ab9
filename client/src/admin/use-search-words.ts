import { useEffect, useRef, useState } from 'react';

const restMilliseconds = 250;

/** What is typed in a search field, and what it comes to once the typing rests; null asks for everything. */
export const useSearchWords = () => {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setWords(text.trim() || null), restMilliseconds);
  };
  return { typed, words, type };
};
