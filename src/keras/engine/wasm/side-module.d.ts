/** The compiled side module, in base64; the build writes it (scripts/build-side-module.mjs). */
export declare const sideModule: string;
