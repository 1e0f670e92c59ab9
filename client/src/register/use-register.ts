import { useEffect, useSyncExternalStore } from 'react';
import { fetchRegister, onRegisterChange, registerHere, type RegisterHere } from './kept-register';

/** The law as this device has it, with what people keep; asked anew when a page opens and when the line is back. */
export const useRegister = (): RegisterHere => {
  const held = useSyncExternalStore(onRegisterChange, registerHere);
  useEffect(() => {
    const ask = () => void fetchRegister();
    ask();
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, []);
  return held;
};
