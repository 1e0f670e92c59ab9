/** The text in the language that is wanted, else in English, else in any. */
export const textIn = <Text extends { readonly language: string }>(texts: readonly Text[], language: string): Text | undefined =>
  texts.find((text) => text.language === language) ?? texts.find((text) => text.language === 'en') ?? texts[0];
