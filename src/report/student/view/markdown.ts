/** A text of the exam in the project's Markdown. Everything else in a view is plain text, above all what students wrote. */
export type Markdown = string;
