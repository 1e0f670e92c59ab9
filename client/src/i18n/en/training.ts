/** English words of the room `training`. */
export const messages = {} as const;
