/** English words of the room `custody`. */
export const messages = {} as const;
