import type { LocalizedText } from '../../../util/localized-text.js';

/** Why a program could not be followed further, which is no fault of its author: it asks for what gradpaper does not have. */
export const notCarried = (name: string): LocalizedText => ({
  zh: `gradpaper 还不支持 ${name}`,
  en: `gradpaper does not carry ${name} yet`,
});
