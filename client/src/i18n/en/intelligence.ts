/** English words of the room `intelligence`. */
export const messages = {} as const;
