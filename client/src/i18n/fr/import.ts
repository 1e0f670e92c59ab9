/** French words of the room `import`. */
export const messages = {} as const;
