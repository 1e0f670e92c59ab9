/** English words of the room `messages`. */
export const messages = {} as const;
