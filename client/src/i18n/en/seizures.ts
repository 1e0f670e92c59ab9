/** English words of the room `seizures`. */
export const messages = {} as const;
