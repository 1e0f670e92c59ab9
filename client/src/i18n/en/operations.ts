/** English words of the room `operations`. */
export const messages = {} as const;
