import contentDisposition from 'content-disposition';

/** Content-Disposition for a file to be saved under a name, which is given in ASCII too: clients disagree on the encoding of anything else. */
export const attachment = (name: string): string =>
  contentDisposition(name, { fallback: name.replace(/[^ -~]/g, '?') });
