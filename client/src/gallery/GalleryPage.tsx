import { Page } from '../ui/Page';

/** Every part of the kit on one page, for those who build with it. */
export const GalleryPage = () => <Page title="Gallery">{null}</Page>;
