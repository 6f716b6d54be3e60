/** How a model is saved, as its file's name says: Keras 3's own form, the old one, weights alone, or the folder and the files of TensorFlow. */
export const layouts = ['keras', 'h5', 'weights', 'folder', 'checkpoint'] as const;
export type Layout = (typeof layouts)[number];

/** What callbacks write and programs save: texts, and models or their weights in a form of our own. */
export type SavedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'model'; readonly layout: Layout; readonly bytes: Uint8Array };

/** Where files lie, by path: in memory, or with the program. */
export interface Files {
  get(path: string): SavedFile | undefined;
  set(path: string, file: SavedFile): unknown;
}
