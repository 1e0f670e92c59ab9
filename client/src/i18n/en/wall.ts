/** English words of the room `wall`. */
export const messages = {} as const;
