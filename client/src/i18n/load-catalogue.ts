import { frenchTypography } from './french-typography';
import { mirrorCatalogue } from './mirror';
import { mirroredLanguage } from './languages';

interface CatalogueModule {
  readonly messages: object;
}

/** The words of one room in one language, each a chunk of its own. */
export const loadCatalogue = async (language: string, namespace: string): Promise<object> => {
  if (language === 'fr') {
    const french = (await import(`./fr/${namespace}.ts`)) as CatalogueModule;
    return frenchTypography(french.messages);
  }
  const english = (await import(`./en/${namespace}.ts`)) as CatalogueModule;
  return language === mirroredLanguage ? mirrorCatalogue(english.messages) : english.messages;
};
